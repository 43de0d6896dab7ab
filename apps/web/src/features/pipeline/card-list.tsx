import { Text } from '@mantine/core';
import type { CaseSummary } from '@sixstep/contract';
import { CaseCard } from './case-card.tsx';
import classes from './card-list.module.css';

/** Cards under each other, the longest overdue first. */
export function CardList({
  cases,
  changed,
  empty,
  isMovable = true,
}: {
  cases: readonly CaseSummary[];
  changed?: ReadonlySet<string>;
  empty: string;
  isMovable?: boolean;
}) {
  if (cases.length === 0) {
    return (
      <Text size="sm" c="dimmed" p={6}>
        {empty}
      </Text>
    );
  }
  const byUrgency = cases.toSorted((a, b) => b.daysOver - a.daysOver || b.age - a.age);
  return (
    <ul className={classes.list}>
      {byUrgency.map((kase) => (
        <li key={kase.number}>
          <CaseCard
            kase={kase}
            isChanged={changed?.has(kase.number) ?? false}
            isMovable={isMovable}
          />
        </li>
      ))}
    </ul>
  );
}
