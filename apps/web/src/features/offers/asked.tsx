import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, OffersView } from '@sixstep/contract';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { showDate } from '../../lib/dates.ts';
import classes from './offers.module.css';
import { answerOf, isCallOpen, organizationsIn } from './offers-words.ts';
import { Reminders } from './reminders.tsx';

/** An organization that was asked, with how far it has answered. */
interface Asked {
  readonly code: string;
  readonly name: string;
  readonly dueOn: string;
  readonly activities: number;
  readonly answered: number;
  readonly isLate: boolean;
}

/** Who was asked, who has answered, and who is late. */
export function AskedOrganizations({ kase, view }: { kase: CaseView; view: OffersView }) {
  const asked = askedIn(view, isCallOpen(kase));
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <Title order={2} id="asked" mb="xs">{t`Who was asked`}</Title>
      {view.dueOn && <Text mb="xs">{t`Answers are asked by ${showDate(view.dueOn)}.`}</Text>}
      <DataTable
        caption={t`Organizations that were asked`}
        rows={asked}
        columns={columns()}
        rowId={({ code }) => code}
        minWidth={520}
      />
      {isCallOpen(kase) && (
        <Reminders
          kase={kase}
          verb={t`Remind those who have not answered`}
          isNeeded={asked.some(({ activities, answered }) => answered < activities)}
        />
      )}
    </section>
  );
}

function askedIn({ rows }: OffersView, isOpen: boolean): Asked[] {
  return organizationsIn(rows).flatMap(({ code, name }) => {
    const requests = rows.filter((row) => row.asked.some((one) => one.code === code));
    const answers = requests.map((row) => answerOf(row, code, isOpen));
    const dueDates = requests.flatMap((row) =>
      row.asked.filter((one) => one.code === code).map(({ dueOn }) => dueOn),
    );
    const dueOn = dueDates.toSorted().at(-1);
    if (dueOn === undefined) return [];
    return {
      code,
      name,
      dueOn,
      activities: requests.length,
      answered: answers.filter((one) => ['offered', 'declined', 'withdrawn'].includes(one)).length,
      isLate: answers.includes('late'),
    };
  });
}

const column = columnsOf<Asked>();

const columns = () =>
  column.columns([
    column.accessor('name', { header: t`Organization`, sortFn: 'text' }),
    column.accessor('dueOn', {
      header: t`Answer by`,
      cell: ({ getValue }) => <OneLine>{showDate(getValue())}</OneLine>,
    }),
    column.accessor(({ answered, activities }) => answered - activities, {
      id: 'answer',
      header: t`Answer`,
      cell: ({ row: { original } }) => <HowFar asked={original} />,
    }),
  ]);

function HowFar({ asked: { answered, activities, isLate } }: { asked: Asked }) {
  const words = t`${answered} of ${activities} activities answered`;
  if (answered === activities) return t`Has answered`;
  return isLate ? <span className={classes.late}>{t`${words}, late`}</span> : words;
}
