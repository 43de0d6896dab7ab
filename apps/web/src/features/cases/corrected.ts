import type { Correctable, HistoryLine } from '@sixstep/contract';

/** The date that counts for a line, by its corrections. */
export const correctedDate = (line: HistoryLine): string =>
  latest(line, 'occurredOn') ?? line.occurredOn;

/** The name of who spoke for the country, by its corrections. */
export const correctedName = (line: HistoryLine): string =>
  latest(line, 'onBehalfName') ?? line.onBehalf?.name ?? '';

/** A line that stands, and is not about another line itself. */
export const mayBeCorrected = ({ type, undoneBy }: HistoryLine): boolean =>
  undoneBy === null && type !== 'case.undo' && type !== 'case.correct';

const latest = ({ corrections }: HistoryLine, wanted: Correctable): string | undefined =>
  corrections
    .flatMap(({ changes }) => changes)
    .findLast(({ what, new: value }) => what === wanted && value !== null)?.new ?? undefined;
