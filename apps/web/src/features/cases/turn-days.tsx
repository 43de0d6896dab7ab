import { Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { turns } from '@sixstep/process';
import { TurnMark } from './turn-mark.tsx';
import classes from './case-people.module.css';

/** How many days it was whose turn, since the case was opened. */
export const TurnDays = ({ kase }: { kase: CaseView }) => (
  <section aria-labelledby="turn-days">
    <Title order={2} id="turn-days" mb="xs">
      {t`Days by turn`}
    </Title>
    <ul className={classes.people}>
      {turns
        .filter((turn) => (kase.turnDays[turn] ?? 0) > 0)
        .map((turn) => (
          <li key={turn}>
            <TurnMark turn={turn} />
            <span>{plural(kase.turnDays[turn] ?? 0, { one: '# day', other: '# days' })}</span>
          </li>
        ))}
    </ul>
  </section>
);
