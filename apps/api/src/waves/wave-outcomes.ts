import { Logger } from '@nestjs/common';
import type { WaveOutcome, WaveRowView } from '@sixstep/contract';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { asProblem } from '../errors/as-problem.ts';
import { Problem } from '../errors/problem.ts';

/** Ends a transaction of which nothing is to stay; the row would have gone. */
export class Rehearsal extends Error {}

const logger = new Logger('waves');

/**
 * Does something with each row, one after the other. What is thrown for a row is told of that row and stops no other, a fault of
 * ours too: what has gone by then stays gone, so that the caller has to be told of it.
 *
 * @param go answers the number of the case
 */
export async function outcomesOf(
  rows: readonly WaveRowView[],
  go: (row: WaveRowView) => Promise<string | null>,
): Promise<WaveOutcome[]> {
  const outcomes: WaveOutcome[] = [];
  for (const row of rows) outcomes.push(await outcomeOf(row, go));
  return outcomes;
}

async function outcomeOf(
  row: WaveRowView,
  go: (row: WaveRowView) => Promise<string | null>,
): Promise<WaveOutcome> {
  const { country, caseNumber } = row;
  const gone = { country, isLawful: true, code: null, reasons: [], fields: [] };
  try {
    return { ...gone, caseNumber: await go(row) };
  } catch (thrown) {
    if (thrown instanceof Rehearsal) return { ...gone, caseNumber };
    const { code, reasons, fields } = problemOf(thrown);
    if (code === 'internal') logger.error(thrown);
    return {
      country,
      isLawful: false,
      caseNumber,
      code,
      reasons: [...reasons],
      fields: [...fields],
    };
  }
}

/** Somebody opens a case for the same country at this moment: the next press reads why. */
const problemOf = (thrown: unknown): Problem =>
  isUniqueViolation(thrown, 'case_file_one_open') ? new Problem('busy') : asProblem(thrown);
