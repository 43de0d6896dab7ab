import type { AdoptionGap, FieldProblem, StepDate, ToldAdoption } from '@sixstep/contract';
import { stepNumber, stepOf, steps } from '@sixstep/process';

/** A running case with what tells it from all others of its sheet. */
export interface AdoptionEntry extends ToldAdoption {
  /** Null from a sheet, which brings no papers: those that were attached by hand stay. */
  readonly fileIds: readonly string[] | null;
  /** A reference of the Center, or else the code of the country. */
  readonly key: string;
  readonly source: { readonly fileName: string; readonly row: number } | null;
}

/** The Partnership began in November 2022; what a sheet dates earlier is a slip. */
export const earliestDate = '2022-01-01';

/**
 * What is wrong with the dates of an entry: ahead, before the Partnership, against their order, of a step not yet reached.
 *
 * @param today the later date of the Center and the country
 */
export function dateProblems(entry: ToldAdoption, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, code: string, params: FieldProblem['params'] = {}) =>
    problems.push({ path, code, params });
  const check = (path: string, { on, precision }: Pick<StepDate, 'on' | 'precision'>) => {
    if ((on === null) !== (precision === 'unknown')) refuse(path, 'dateOrUnknown');
    if (on !== null && on > today) refuse(path, 'inFuture');
    if (on !== null && on < earliestDate) refuse(path, 'tooEarly', { earliest: earliestDate });
  };

  check('stateSince.on', entry.stateSince);
  const here = stepNumber(stepOf(entry.state)!);
  let before = '';
  entry.stepDates.forEach((one, index) => {
    const path = `stepDates.${index}.on`;
    check(path, one);
    if (stepNumber(one.step) > here) refuse(path, 'stepNotReached');
    if (entry.stepDates.findIndex(({ step }) => step === one.step) < index) {
      refuse(`stepDates.${index}.step`, 'twice');
    }
    if (one.on === null) return;
    const { on: since, precision } = entry.stateSince;
    const isRough = precision === 'month' || one.precision === 'month';
    const isLater = since !== null && (isRough ? monthly(one.on) > monthly(since) : one.on > since);
    if (one.on < before || isLater) refuse(path, 'outOfOrder');
    before = one.on;
  });
  if (entry.lastContact && entry.lastContact.on > today) refuse('lastContact.on', 'inFuture');
  if (entry.lastContact && entry.lastContact.on < earliestDate) {
    refuse('lastContact.on', 'tooEarly', { earliest: earliestDate });
  }
  return problems;
}

const monthly = (date: string): string => date.slice(0, 7);

/** A date for each step up to the present one; the present one has at least the date of its state. */
export function wholeStepDates(entry: ToldAdoption): StepDate[] {
  const here = stepOf(entry.state)!;
  return steps
    .filter((step) => stepNumber(step) <= stepNumber(here))
    .map(
      (step) =>
        entry.stepDates.find((one) => one.step === step) ??
        (step === here
          ? { step, ...entry.stateSince }
          : { step, on: null, precision: 'unknown' as const }),
    );
}

/** What is not known, the most weighty first. */
export function missingIn(entry: ToldAdoption): AdoptionGap[] {
  const here = stepOf(entry.state)!;
  const isAgreed = here === 'coordination' || here === 'implementation';
  const gaps: [AdoptionGap, boolean][] = [
    ['agreedPackageFile', isAgreed && entry.agreedFileId === null],
    ['manager', entry.managerId === null],
    ['focalPoint', entry.focalPoint === null],
    ['components', entry.components.length === 0 && here !== 'invitation'],
    ['stateDate', entry.stateSince.on === null],
    ['stepDates', wholeStepDates(entry).some(({ on }) => on === null)],
    ['lastContact', entry.lastContact === null],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}
