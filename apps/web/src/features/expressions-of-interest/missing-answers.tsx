import { Alert, List } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';

/** What still has to be answered before the expression can be submitted. */
export function MissingAnswers({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <Alert color="gray" title={t`Still missing`}>
      <List>
        {missing.map((field) => (
          <List.Item key={field}>{nameOfAnswer(formWords, field)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
