import { Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import { weekGroups, type MyWeek, type WeekGroup } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ConfirmationDue } from '../confirmations/confirmation-due.tsx';
import { FollowUpKeys } from '../contacts/follow-up-keys.tsx';
import { usePerson } from '../session/person.tsx';
import { myWeekQuery } from './my-week.queries.ts';
import classes from './my-week.module.css';
import { WeekCaseRow } from './week-case-row.tsx';
import { WeekTasks } from './week-tasks.tsx';

/** Whom to chase and what to do, the most urgent first; all of it by keyboard. */
export function MyWeekPage() {
  const query = useQuery(myWeekQuery);
  return (
    <>
      <PageHeader
        title={t`My week`}
        note={t`j and k go from case to case, c notes a contact, n the next action.`}
      />
      <ConfirmationDue />
      <Answer query={query} lines={8}>
        {(week) =>
          week.cases.length + week.tasks.length === 0 ? (
            <EmptyState
              title={t`Nothing waits for you`}
              action={<AnchorLink to="/pipeline">{t`Look at the whole pipeline`}</AnchorLink>}
            >
              {t`Cases appear here when they are yours to follow up, tasks when something is to be done.`}
            </EmptyState>
          ) : (
            <Week week={week} />
          )
        }
      </Answer>
    </>
  );
}

function Week({ week }: { week: MyWeek }) {
  const { role } = usePerson();
  return (
    <FollowUpKeys cases={week.cases.map(({ kase }) => kase)}>
      <Stack gap="xl">
        {week.tasks.length > 0 && <WeekTasks tasks={week.tasks} />}
        {weekGroups.map((group) => (
          <Group key={group} group={group} week={week} isDirector={role === 'director'} />
        ))}
      </Stack>
    </FollowUpKeys>
  );
}

function Group({
  group,
  week,
  isDirector,
}: {
  group: WeekGroup;
  week: MyWeek;
  isDirector: boolean;
}) {
  const cases = week.cases.filter((one) => one.group === group);
  if (cases.length === 0) return null;
  const { title, words } = groupWords(group, isDirector);
  return (
    <section aria-labelledby={group}>
      <Title order={2} id={group}>
        {title}
      </Title>
      <Text c="dimmed" mb="xs">
        {plural(cases.length, { one: '# case', other: '# cases' })}. {words}
      </Text>
      <ul className={classes.rows}>
        {cases.map((one) => (
          <WeekCaseRow key={one.kase.number} one={one} />
        ))}
      </ul>
    </section>
  );
}

function groupWords(group: WeekGroup, isDirector: boolean): { title: string; words: string } {
  switch (group) {
    case 'needsMe':
      return isDirector
        ? {
            title: t`Awaiting your decision`,
            words: t`What you can decide now, and cases without a manager.`,
          }
        : { title: t`Needs you`, words: t`The Center has the turn.` };
    case 'chase':
      return { title: t`Chase`, words: t`The other side has the turn and is late.` };
    case 'quiet':
      return { title: t`Quiet`, words: t`Nobody has been in touch for over 30 days.` };
    case 'waiting':
      return { title: t`Waiting, not late`, words: t`The other side has the turn and has time.` };
  }
}
