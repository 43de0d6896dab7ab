import { plural, t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { stepNumber, type Step } from '@sixstep/process';
import { stepWords } from '../cases/process-words.ts';
import classes from './board-column.module.css';
import { CardList } from './card-list.tsx';
import { DropZone } from './drop-zone.tsx';

/** One step with its cases; what it is about stands in its heading. */
export const BoardColumn = ({
  step,
  cases,
  changed,
  dragged,
}: {
  step: Step;
  cases: readonly CaseSummary[];
  changed: ReadonlySet<string>;
  dragged: CaseSummary | null;
}) => (
  <section aria-labelledby={`column-${step}`} className={classes.column}>
    <h2 id={`column-${step}`} className={classes.heading}>
      <span className={classes.number}>{stepNumber(step)}</span> {stepWords(step)}
      <span
        className={classes.count}
        title={plural(cases.length, { one: '# case', other: '# cases' })}
      >
        {cases.length}
      </span>
    </h2>
    <DropZone goal={step} dragged={dragged} className={classes.zone}>
      <CardList cases={cases} changed={changed} empty={t`No case is in this step.`} />
    </DropZone>
  </section>
);
