import { Alert, List } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ExpressionField } from '@sixstep/contract';
import { expressionFieldWords } from '../cases/step-forms/expression-field-words.ts';

/** What still has to be answered before the expression can be submitted. */
export function MissingAnswers({ missing }: { missing: readonly ExpressionField[] }) {
  if (missing.length === 0) return null;
  return (
    <Alert color="gray" title={t`Still missing`}>
      <List>
        {missing.map((field) => (
          <List.Item key={field}>{expressionFieldWords(field)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
