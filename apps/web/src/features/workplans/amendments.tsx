import { Group, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { showInstant } from '../../lib/dates.ts';
import { StepButton } from '../cases/step-button.tsx';
import {
  amendmentKindWords,
  amendmentStatusWords,
  type Amendment,
  type Deliverable,
} from './workplan-words.ts';
import classes from './workplan.module.css';

/** The changes that were proposed to the agreed package, newest first, and what was decided. */
export function Amendments({ kase, view }: { kase: CaseView; view: WorkplanView }) {
  return (
    <section aria-labelledby="amendments">
      <Title order={2} id="amendments" mb="xs">{t`Amendments`}</Title>
      {view.amendments.length === 0 && <Text c="dimmed">{t`None has been proposed.`}</Text>}
      <ul className={classes.list}>
        {view.amendments.map((amendment) => (
          <li key={amendment.id}>
            <AmendmentLines amendment={amendment} deliverables={view.deliverables} />
            {amendment.status === 'open' && (
              <Group mt="xs">
                <StepButton
                  kase={kase}
                  type="amendment.settle"
                  preset={{ amendmentId: amendment.id }}
                  variant="default"
                  size="xs"
                />
              </Group>
            )}
          </li>
        ))}
      </ul>
      <Group mt="sm" align="flex-start">
        <StepButton kase={kase} type="amendment.propose" variant="default" />
        <StepButton kase={kase} type="amendment.propose" onBehalf variant="default" />
      </Group>
    </section>
  );
}

function AmendmentLines({
  amendment,
  deliverables,
}: {
  amendment: Amendment;
  deliverables: readonly Deliverable[];
}) {
  const { kind, activityId, shiftDays, effect, reason, proposedBy, proposedAt } = amendment;
  const activity = deliverables.find((one) => one.activity.id === activityId)?.activity.title;
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {amendmentKindWords(kind)} · {amendmentStatusWords(amendment.status)}
      </Text>
      <Text c="dimmed">{t`Proposed by ${proposedBy}, ${showInstant(proposedAt)}`}</Text>
      {activity && <Text>{activity}</Text>}
      {shiftDays !== 0 && (
        <Text>
          {plural(shiftDays, {
            one: 'Dates shift by # day.',
            other: 'Dates shift by # days.',
          })}
        </Text>
      )}
      <Text className={classes.words}>{effect}</Text>
      <Text className={classes.words}>{t`Reason: ${reason}`}</Text>
      {amendment.settlement && (
        <Text className={classes.words}>{t`Decision: ${amendment.settlement}`}</Text>
      )}
    </Stack>
  );
}
