import { Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ConsultationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { showDate } from '../../lib/dates.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { StepButton } from '../cases/step-button.tsx';
import classes from './consultation.module.css';
import { consultationQuery } from './consultations.queries.ts';
import { Meetings } from './meetings.tsx';
import { RecordContent } from './record-content.tsx';
import { RecordForm } from './record-form.tsx';
import { SentRecords } from './sent-records.tsx';

const steps = [
  'consultation.schedule',
  'consultation.record',
  'consultation.send',
  'consultation.contest',
  'consultation.confirm',
  'consultation.proceed',
  'consultation.reopen',
  'consultation.end',
] as const;

/** The meetings with the country, the record that is drafted of them, and what was sent and asked to be corrected. */
export default function ConsultationTab({ kase }: CaseTabProps) {
  const query = useQuery(consultationQuery(kase.number));
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="xl">
          {view.outcome && (
            <Text>
              {view.outcome === 'confirmed'
                ? t`The country has confirmed the record.`
                : t`The country has not confirmed the record.`}
            </Text>
          )}
          <Meetings kase={kase} view={view} />
          <Corrections corrections={view.corrections} />
          <section aria-labelledby="record">
            <Title order={2} id="record" mb="xs">{t`Record`}</Title>
            <Draft number={kase.number} view={view} />
          </section>
          <Group align="flex-start">
            {steps.flatMap((type) => [
              <StepButton key={type} kase={kase} type={type} variant="default" />,
              <StepButton
                key={`${type} on behalf`}
                kase={kase}
                type={type}
                onBehalf
                variant="default"
              />,
            ])}
          </Group>
          <SentRecords sent={view.sent} earlier={view.earlier} />
        </Stack>
      )}
    </Answer>
  );
}

function Draft({ number, view }: { number: string; view: ConsultationView }) {
  if (!view.content) {
    return (
      <Text c="dimmed">{t`It can be drafted once the expression of interest is accepted.`}</Text>
    );
  }
  if (view.mayEdit) {
    return <RecordForm number={number} view={view} content={view.content} />;
  }
  return <RecordContent content={view.content} />;
}

function Corrections({ corrections }: Pick<ConsultationView, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <Title order={2} id="corrections" mb="xs">{t`Corrections the country has asked for`}</Title>
      <ul className={classes.list}>
        {corrections.map(({ on, comments }) => (
          <li key={`${on} ${comments}`}>
            <Text c="dimmed">{showDate(on)}</Text>
            <Text className={classes.words}>{comments}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
