import { Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { GivenFacts } from '../../components/facts.tsx';
import { PlanForm } from './plan-form.tsx';

/** When it began and ends, and how often it is reported on. */
export function Plan({ kase, view }: { kase: CaseView; view: WorkplanView }) {
  const { kickOffOn, reportingRhythmMonths: months, endsOn, mayEdit } = view;
  const isOpen =
    kase.state === 'coordination.confirmed' || kase.state === 'implementation.inProgress';
  const isThere = kickOffOn !== null || months !== null || endsOn !== null;
  return (
    <section aria-labelledby="plan">
      <Title order={2} id="plan" mb="xs">{t`Work plan`}</Title>
      {!isThere && !(mayEdit && isOpen) && (
        <Text c="dimmed">
          {t`It is laid out when the country has consented to the organizations that lead.`}
        </Text>
      )}
      {mayEdit && isOpen ? (
        <>
          {kickOffOn && (
            <GivenFacts facts={[{ name: t`Kick-off on`, value: showDate(kickOffOn) }]} />
          )}
          <PlanForm number={kase.number} view={view} />
        </>
      ) : (
        <GivenFacts
          facts={[
            { name: t`Kick-off on`, value: kickOffOn && showDate(kickOffOn) },
            { name: t`Ends on`, value: endsOn && showDate(endsOn) },
            {
              name: t`Reports`,
              value: months && plural(months, { one: 'every month', other: 'every # months' }),
            },
          ]}
        />
      )}
    </section>
  );
}
