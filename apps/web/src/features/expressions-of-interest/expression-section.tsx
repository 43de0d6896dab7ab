import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ExpressionView } from '@sixstep/contract';
import { expressionFields } from '@sixstep/reference/expression-form';
import { useState } from 'react';
import { showInstant } from '../../lib/dates.ts';
import { contentKey, draftOf } from '../cases/step-forms/drafts.ts';
import { ExpressionContentView } from './expression-content-view.tsx';
import { ExpressionForm } from './expression-form.tsx';
import { MissingAnswers } from './missing-answers.tsx';

/** What the country wrote, for reading; and for writing where it came on paper and may be entered now. */
export function ExpressionSection({ kase, view }: { kase: CaseView; view: ExpressionView }) {
  const mayWrite = view.editableFields.length > 0;
  const [isWriting, setIsWriting] = useState(
    () => draftOf(contentKey(kase.number, 'expression-of-interest')) !== undefined,
  );
  const isFormShown = mayWrite && isWriting;
  return (
    <section aria-labelledby="expression">
      <Group mb="xs" justify="space-between">
        <Title order={2} id="expression">{t`Expression of interest`}</Title>
        {mayWrite && (
          <Button variant="default" size="xs" onClick={() => setIsWriting(!isWriting)}>
            {isWriting ? t`Close the form` : t`Enter it for the country`}
          </Button>
        )}
      </Group>
      <Stack gap="md">
        <Written view={view} />
        <MissingAnswers missing={view.missing} />
        {(!isFormShown || isInPart(view)) && (
          <ExpressionContentView number={kase.number} view={view} />
        )}
        {isFormShown && <ExpressionForm number={kase.number} view={view} />}
      </Stack>
    </section>
  );
}

/** Once it was submitted, only what was asked about may be written; the rest is there to be read beside it. */
const isInPart = ({ editableFields }: ExpressionView): boolean =>
  editableFields.length < expressionFields.length;

function Written({ view: { changedAt, changedBy, submittedVersions } }: { view: ExpressionView }) {
  const writer = changedBy ?? t`somebody`;
  return (
    <div>
      {changedAt && (
        <Text c="dimmed">{t`Last changed ${showInstant(changedAt)} by ${writer}.`}</Text>
      )}
      {submittedVersions.length === 0 && <Text c="dimmed">{t`Not submitted yet.`}</Text>}
    </div>
  );
}
