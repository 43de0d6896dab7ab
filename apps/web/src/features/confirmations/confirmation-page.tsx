import { Alert, Button, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseSummary, ConfirmationReport } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { allCasesQuery } from '../cases/cases.queries.ts';
import { usePerson } from '../session/person.tsx';
import { ConfirmedCaseRow } from './confirmed-case-row.tsx';
import classes from './confirmations.module.css';
import { confirmationsQuery, useConfirmCases } from './confirmations.queries.ts';

/** A manager looks through the own open cases and says that they are right, all or all but some. */
export function ConfirmationPage() {
  const { role } = usePerson();
  const report = useQuery(confirmationsQuery());
  const cases = useQuery(allCasesQuery({ manager: 'me', ended: 'false', sort: 'country' }));
  if (role !== 'programManager') {
    return <EmptyState title={t`Program managers confirm the cases that they manage`} />;
  }
  return (
    <>
      <PageHeader
        title={t`Confirm your cases`}
        note={t`Once a month: what is not right gets a note, everything else is confirmed.`}
      />
      <Answer query={report}>
        {(told) => (
          <Answer query={cases} lines={8}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t`You manage no open case`} />
              ) : (
                <Cases cases={items} report={told} />
              )
            }
          </Answer>
        )}
      </Answer>
    </>
  );
}

function Cases({ cases, report }: { cases: readonly CaseSummary[]; report: ConfirmationReport }) {
  const { id } = usePerson();
  const confirm = useConfirmCases();
  /** By number; a case that is not in it is right. */
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const [isSent, setSent] = useState(false);
  const own = report.managers.find(({ manager }) => manager.id === id)?.confirmation;
  const exceptions = cases.filter(({ number }) => number in notes);
  const noteless = exceptions.filter(({ number }) => !notes[number]?.trim());
  const change = (number: string, note: string | null) =>
    setNotes(({ [number]: _before, ...others }) =>
      note === null ? others : { ...others, [number]: note },
    );
  const send = () => {
    setSent(true);
    if (noteless.length > 0) return;
    confirm.mutate(
      {
        cases: cases.map(({ number, version }) => ({
          number,
          version,
          note: notes[number]?.trim() || null,
        })),
      },
      { onSuccess: () => setNotes({}), onSettled: () => setSent(false) },
    );
  };
  return (
    <Stack gap="md">
      {own && (
        <Alert color="gray" role="status">
          {t`You have confirmed as of ${showDate(own.asOf)}:`}{' '}
          {plural(own.cases, { one: '# case', other: '# cases' })},{' '}
          {plural(own.exceptions.length, {
            0: 'without exception',
            one: 'all but #',
            other: 'all but #',
          })}
          .
        </Alert>
      )}
      <ul className={classes.rows}>
        {cases.map((kase) => (
          <ConfirmedCaseRow
            key={kase.number}
            kase={kase}
            note={notes[kase.number] ?? null}
            isMissing={isSent && noteless.some(({ number }) => number === kase.number)}
            onChange={(note) => change(kase.number, note)}
          />
        ))}
      </ul>
      {isProblem(confirm.error, 'conflict') ? (
        <Alert color="red" role="alert" title={t`Your cases have changed meanwhile`}>
          {t`Nothing was confirmed. The list shows them as they are now; look again.`}
        </Alert>
      ) : (
        confirm.error && <ErrorNotice error={confirm.error} />
      )}
      <div>
        <Text mb="xs">
          {t`As of ${showDate(report.today)}:`}{' '}
          {plural(cases.length - exceptions.length, {
            one: '# case is right',
            other: '# cases are right',
          })}
          , {plural(exceptions.length, { one: '# is not', other: '# are not' })}.
        </Text>
        <Button onClick={send} loading={confirm.isPending}>
          {exceptions.length === 0 ? t`Confirm all` : t`Confirm all but ${exceptions.length}`}
        </Button>
      </div>
    </Stack>
  );
}
