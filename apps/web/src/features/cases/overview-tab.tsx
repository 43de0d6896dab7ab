import { Button, Grid, Group, Stack, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { State } from '@sixstep/process';
import { useRef, useState } from 'react';
import { FollowUp } from '../contacts/follow-up-section.tsx';
import { QuietSection } from '../quiet/quiet-section.tsx';
import { ReminderDrafts } from '../reminder-drafts/reminder-drafts.tsx';
import { usePerson } from '../session/person.tsx';
import { FromBefore } from './from-before.tsx';
import { CasePeople } from './case-people.tsx';
import type { CaseTabProps } from './case-tab.ts';
import { HistoryTimeline } from './history-timeline.tsx';
import { MachineDrawing } from './machine-drawing.tsx';
import { ManagerChoice } from './manager-choice.tsx';
import { MoveOn } from './move-on.tsx';
import { NextSteps } from './next-steps.tsx';
import { stateWords } from './process-words.ts';
import { TurnDays } from './turn-days.tsx';

/** What is needed, what can happen next, where the case has been, and who has to do with it. */
export default function OverviewTab({ kase }: CaseTabProps) {
  const { role } = usePerson();
  const [picked, setPicked] = useState<State | null>(null);
  const history = useRef<HTMLHeadingElement>(null);
  const pick = (state: State) => {
    setPicked(state);
    history.current?.scrollIntoView({ block: 'start' });
    history.current?.focus({ preventScroll: true });
  };
  return (
    <Stack gap="xl">
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="xl">
            {role !== 'observer' && <ReminderDrafts kase={kase} />}
            <MoveOn kase={kase} />
            <NextSteps kase={kase} />
            {kase.adoption && <FromBefore kase={kase} adoption={kase.adoption} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="xl">
            {role !== 'observer' && <FollowUp kase={kase} />}
            <CasePeople kase={kase} />
            <ManagerChoice kase={kase} />
            {role !== 'observer' && <QuietSection kase={kase} />}
            <TurnDays kase={kase} />
          </Stack>
        </Grid.Col>
      </Grid>
      <MachineDrawing kase={kase} onPick={pick} />
      <section aria-labelledby="history">
        <Group mb="sm" gap="sm">
          <Title order={2} id="history" ref={history} tabIndex={-1}>
            {picked ? t`History: ${stateWords(picked)}` : t`History`}
          </Title>
          {picked && (
            <Button variant="default" size="compact-sm" onClick={() => setPicked(null)}>
              {t`Show all of it`}
            </Button>
          )}
        </Group>
        <HistoryTimeline number={kase.number} of={picked} />
      </section>
    </Stack>
  );
}
