import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Age } from '../cases/age.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { CountryName } from '../cases/country-name.tsx';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { componentName } from '../cases/reference-words.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { myWeekQuery } from '../my-week/my-week.queries.ts';
import { DecisionSubject } from './decision-subject.tsx';
import classes from './decisions.module.css';
import { LastReturn } from './last-return.tsx';
import { useDecisionKeys } from './use-decision-keys.ts';
import { decisionOf, decisionsIn, type Decision } from './waiting-decisions.ts';

/** One decision on one page, made for a phone: what it is about, what changed, yes or no. */
export function DecisionPage() {
  const { number } = useParams({ from: '/staff/decisions/$number' });
  const query = useQuery(caseQuery(number));
  return (
    <div className={classes.page}>
      <Answer query={query} lines={8}>
        {(kase) => <OneDecision key={`${kase.number} ${kase.version}`} kase={kase} />}
      </Answer>
    </div>
  );
}

function OneDecision({ kase }: { kase: CaseView }) {
  const decision = decisionOf(kase);
  const { data: week } = useQuery(myWeekQuery);
  const waiting = week ? decisionsIn(week) : [];
  const place = waiting.indexOf(kase.number);
  const others = waiting.filter((number) => number !== kase.number);
  const next = others[place === -1 ? 0 : place % Math.max(others.length, 1)];
  useEffect(() => {
    document.title = `${kase.country.name}: ${stateWords(kase.state)} · Sixstep`;
  }, [kase.country.name, kase.state]);
  return (
    <Stack gap="lg">
      <header>
        <Text size="sm" c="dimmed">
          {place === -1
            ? t`${waiting.length} decisions wait`
            : t`Decision ${place + 1} of ${waiting.length}`}
        </Text>
        <Title order={1}>
          <CountryName country={kase.country} />
        </Title>
        <Group gap="2px 16px">
          <Text fw={600}>{stateWords(kase.state)}</Text>
          {kase.step && <Age kase={kase} withDueDate />}
        </Group>
        <Text size="sm" c="dimmed">
          <AnchorLink
            to="/cases/$number/{-$tab}"
            params={{ number: kase.number, tab: undefined }}
            inherit
          >
            {kase.number}
          </AnchorLink>
          {` · ${kase.manager?.name ?? t`No manager yet`}`}
        </Text>
        <Text size="sm" c="dimmed">
          {kase.components.map(componentName).join(', ')}
        </Text>
      </header>
      {decision ? (
        <Answers kase={kase} decision={decision} />
      ) : (
        <EmptyState title={t`There is nothing for you to decide here now`}>
          {t`It may be decided already, or wait for somebody else.`}
        </EmptyState>
      )}
      <LastReturn number={kase.number} />
      {decision && <DecisionSubject kase={kase} />}
      <Group>
        {next && (
          <ButtonLink to="/decisions/$number" params={{ number: next }} variant="default">
            {t`Next decision`}
          </ButtonLink>
        )}
        <AnchorLink to="/">{t`My week`}</AnchorLink>
      </Group>
    </Stack>
  );
}

function Answers({ kase, decision: { yes, no } }: { kase: CaseView; decision: Decision }) {
  const open = useStepDialog();
  const navigate = useNavigate();
  const take = (type: Decision['yes']['type']) => open({ number: kase.number, type });
  useDecisionKeys({
    a: () => yes.allowed && take(yes.type),
    r: () => no[0] && take(no[0].type),
    b: () => void navigate({ to: '/' }),
  });
  return (
    <section aria-label={t`Your decision`} className={classes.answers}>
      <Group gap="xs">
        {yes.allowed && (
          <Button onClick={() => take(yes.type)} aria-keyshortcuts="a">
            {eventWords(yes.type)}
          </Button>
        )}
        {no.map(({ type }, place) => (
          <Button
            key={type}
            variant="default"
            onClick={() => take(type)}
            {...(place === 0 && { 'aria-keyshortcuts': 'r' })}
          >
            {eventWords(type)}
          </Button>
        ))}
      </Group>
      {!yes.allowed && (
        <>
          <Text fw={500}>{t`${eventWords(yes.type)}: not now`}</Text>
          <ReasonList reasons={yes.reasons} number={kase.number} countryCode={kase.country.code} />
        </>
      )}
      <Text size="sm" c="dimmed" className={classes.keys}>
        {t`Keys: a says yes, r gives it back, b goes back to your week.`}
      </Text>
    </section>
  );
}
