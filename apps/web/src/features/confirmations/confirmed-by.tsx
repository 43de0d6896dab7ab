import { List, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { ConfirmationReport } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showDate, showMonth } from '../../lib/dates.ts';
import { stateWords } from '../cases/process-words.ts';
import { useAbility } from '../session/person.tsx';
import classes from './confirmations.module.css';
import { confirmationsQuery } from './confirmations.queries.ts';

/** Who of the managers has confirmed the own cases this month, for how many, and who has not. */
export function ConfirmedBy() {
  const mayRead = useAbility('confirmation.read');
  const query = useQuery({ ...confirmationsQuery(), enabled: mayRead });
  if (!mayRead) return null;
  return (
    <section aria-labelledby="confirmed-by">
      <Title order={2} id="confirmed-by" mb="xs">
        {t`Confirmed by their managers`}
      </Title>
      <Answer query={query}>{(report) => <Managers report={report} />}</Answer>
    </section>
  );
}

function Managers({ report }: { report: ConfirmationReport }) {
  const { managers, month, openCasesWithoutManager, confirmationDue } = report;
  const confirmed = managers.filter(({ confirmation }) => confirmation !== null);
  const cases = confirmed.reduce((all, { confirmation }) => all + (confirmation?.cases ?? 0), 0);
  return (
    <>
      <Text mb="xs">
        {t`In ${showMonth(`${month}-01`)} ${confirmed.length} of ${managers.length} managers have confirmed,`}{' '}
        {plural(cases, { one: 'for # case.', other: 'for # cases.' })}{' '}
        {openCasesWithoutManager > 0 &&
          plural(openCasesWithoutManager, {
            one: '# open case has no manager who could.',
            other: '# open cases have no manager who could.',
          })}
      </Text>
      {confirmationDue && (
        <ButtonLink to="/confirmation" variant="default" mb="sm">
          {t`Confirm your cases`}
        </ButtonLink>
      )}
      {managers.length === 0 ? (
        <EmptyState title={t`Nobody manages an open case`} />
      ) : (
        <ul className={classes.rows}>
          {managers.map((row) => (
            <li key={row.manager.id} className={classes.row}>
              <Manager row={row} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Manager({
  row: { manager, openCases, confirmation },
}: {
  row: ConfirmationReport['managers'][number];
}) {
  return (
    <>
      <Text fw={600}>{manager.name}</Text>
      {confirmation === null ? (
        <Text c="dimmed">
          {t`Not confirmed yet:`} {plural(openCases, { one: '# open case', other: '# open cases' })}
        </Text>
      ) : (
        <Text>
          {t`Confirmed as of ${showDate(confirmation.asOf)}:`}{' '}
          {plural(confirmation.cases, { one: '# case', other: '# cases' })}
          {confirmation.exceptions.length > 0 &&
            `, ${t`all but ${confirmation.exceptions.length}`}`}
        </Text>
      )}
      {confirmation && confirmation.exceptions.length > 0 && (
        <List size="sm">
          {confirmation.exceptions.map(({ case: number, country, state, note }) => (
            <List.Item key={number}>
              {country.name}, {stateWords(state)}: {note}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}
