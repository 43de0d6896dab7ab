import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { stepNumber } from '@sixstep/process';
import { showDate, showMonth } from '../../lib/dates.ts';
import { stepWords } from './process-words.ts';
import classes from './step-rail.module.css';

type Row = CaseView['steps'][number];

/** The six steps by place and number: visited with their dates, the current one, and those that were left out. */
export const StepRail = ({ kase }: { kase: CaseView }) => (
  <nav aria-label={t`Steps of the offer`}>
    <ol className={classes.rail}>
      {kase.steps.map((row) => (
        <li
          key={row.step}
          className={classes.step}
          data-state={placeOfRow(row, kase)}
          aria-current={row.step === kase.step ? 'step' : undefined}
        >
          <span className={classes.number} aria-hidden>
            {stepNumber(row.step)}
          </span>
          <span className={classes.words}>
            <span className={classes.name}>{stepWords(row.step)}</span>
            <span className={classes.dates}>{datesWords(row, kase)}</span>
          </span>
        </li>
      ))}
    </ol>
  </nav>
);

function placeOfRow(row: Row, kase: CaseView): 'current' | 'visited' | 'skipped' | 'ahead' {
  if (row.step === kase.step) return 'current';
  if (row.skipped) return 'skipped';
  return row.enteredOn || row.precision ? 'visited' : 'ahead';
}

function datesWords(row: Row, kase: CaseView): string {
  switch (placeOfRow(row, kase)) {
    case 'skipped':
      return t`Not applicable`;
    case 'ahead':
      return kase.step === null ? t`Not reached` : t`Still to come`;
    case 'current':
      return row.enteredOn ? t`Since ${dateWords(row.enteredOn, row)}` : t`Now`;
    case 'visited':
      if (row.precision) {
        return row.enteredOn ? t`From ${dateWords(row.enteredOn, row)}` : t`Date not known`;
      }
      return row.leftOn
        ? `${showDate(row.enteredOn ?? row.leftOn)} – ${showDate(row.leftOn)}`
        : t`From ${showDate(row.enteredOn ?? '')}`;
  }
}

/** A date of the records as exactly as it is known there. */
const dateWords = (date: string, { precision }: Row): string =>
  precision === 'month' ? showMonth(date) : showDate(date);
