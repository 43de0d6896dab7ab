import { Button, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { strikeReadiness, type ReadinessAssessment } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useAbility } from '../session/person.tsx';
import classes from './readiness.module.css';
import { useStrikeReadiness } from './readiness.queries.ts';
import { levelWords } from './readiness-words.ts';

/** One assessment with its source, and the way to strike it out. */
export function ReadinessEntry({
  code,
  assessment,
}: {
  code: string;
  assessment: ReadinessAssessment;
}) {
  const mayStrike = useAbility('partnerCountry.keep');
  const [isStriking, setStriking] = useState(false);
  const { assessedOn, level, source, sourceUrl, note, enteredBy, struck } = assessment;
  return (
    <li>
      <Text size="sm" className={struck ? classes.struck : undefined}>
        {showDate(assessedOn)}, {levelWords(level)},{' '}
        {sourceUrl ? (
          <a href={sourceUrl} target="_blank" rel="noreferrer">
            {source}
          </a>
        ) : (
          source
        )}
      </Text>
      {note && <Text size="sm">{note}</Text>}
      <Text size="sm" c="dimmed">{t`entered by ${enteredBy.name}`}</Text>
      {struck && <Text size="sm">{t`Struck out by ${struck.by}: ${struck.reason}`}</Text>}
      {mayStrike && !struck && !isStriking && (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setStriking(true)}>
          {t`Strike out`}
        </Button>
      )}
      {isStriking && !struck && <Strike code={code} id={assessment.id} />}
    </li>
  );
}

function Strike({ code, id }: { code: string; id: string }) {
  const striking = useStrikeReadiness(code, id);
  const { form, body } = useContractForm({
    schema: strikeReadiness,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        striking.mutate(body(values).reason, {
          onSuccess: () => tell(t`The assessment is struck out.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" align="flex-start">
        <Textarea w="100%" label={t`Why it is wrong`} {...form.getInputProps('reason')} />
        {striking.error && <ErrorNotice error={striking.error} />}
        <Button
          type="submit"
          variant="default"
          loading={striking.isPending}
        >{t`Strike it out`}</Button>
      </Stack>
    </form>
  );
}
