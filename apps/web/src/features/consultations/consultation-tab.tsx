import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ConsultationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { showDate } from '../../lib/dates.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { NextSteps } from '../cases/next-steps.tsx';
import { NotForObservers } from '../cases/not-for-observers.tsx';
import classes from './consultation.module.css';
import { consultationQuery } from './consultations.queries.ts';
import { Meetings } from './meetings.tsx';
import { Records } from './records.tsx';

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
export default function ConsultationTab(props: CaseTabProps) {
  return (
    <NotForObservers title={t`The consultation is not shown to you`}>
      <Consultation {...props} />
    </NotForObservers>
  );
}

function Consultation({ kase }: CaseTabProps) {
  const query = useQuery(consultationQuery(kase.number));
  return (
    <Answer query={query} lines={8}>
      {(view) => (
        <Stack gap="xl">
          <Meetings kase={kase} view={view} />
          <Corrections corrections={view.corrections} />
          <Records kase={kase} view={view} />
          <NextSteps kase={kase} among={steps} />
        </Stack>
      )}
    </Answer>
  );
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
