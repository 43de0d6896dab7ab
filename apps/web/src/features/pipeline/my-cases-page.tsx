import { Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseFilter, CaseSummary } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../components/links.tsx';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { usePerson } from '../session/person.tsx';
import { allCasesQuery } from '../cases/cases.queries.ts';
import { CardList } from './card-list.tsx';
import { MoveProvider } from './move-case.tsx';
import classes from './my-cases-page.module.css';

/** What waits for this person: a manager's own cases, for everybody else the cases whose next step is theirs. */
export function MyCasesPage() {
  const person = usePerson();
  const isManager = person.role === 'programManager';
  const filter: Omit<CaseFilter, 'cursor' | 'limit'> = isManager
    ? { manager: 'me', ended: 'false' }
    : { turn: 'center', ended: 'false' };
  const query = useQuery(allCasesQuery(filter));
  return (
    <MoveProvider>
      <PageHeader
        title={t`My cases`}
        note={
          isManager ? t`The cases that you manage` : t`The cases in which the Center has the turn`
        }
      />
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t`Nothing waits for you`}
              action={<AnchorLink to="/pipeline">{t`Look at the whole pipeline`}</AnchorLink>}
            >
              {isManager
                ? t`Cases appear here when you are named their manager.`
                : t`Cases appear here when it is the Center's turn.`}
            </EmptyState>
          ) : (
            <Groups cases={items} />
          )
        }
      </Answer>
    </MoveProvider>
  );
}

function Groups({ cases }: { cases: readonly CaseSummary[] }) {
  const canMove = cases.filter(({ next, onHold }) => next?.allowed && !next.onBehalf && !onHold);
  const late = cases.filter((kase) => kase.daysOver > 0 && !canMove.includes(kase));
  const rest = cases.filter((kase) => !canMove.includes(kase) && !late.includes(kase));
  const groups = [
    { id: 'ready', title: t`Ready for your next step`, cases: canMove },
    { id: 'late', title: t`Overdue`, cases: late },
    { id: 'rest', title: t`Waiting`, cases: rest },
  ].filter((group) => group.cases.length > 0);
  return (
    <Stack gap="xl">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id} className={classes.group}>
          <Title order={2} id={group.id} mb={2}>
            {group.title}
          </Title>
          <Text c="dimmed" mb="xs">
            {plural(group.cases.length, { one: '# case', other: '# cases' })}
          </Text>
          <CardList cases={group.cases} empty="" />
        </section>
      ))}
    </Stack>
  );
}
