import {
  truthFlags,
  type PipelineReport,
  type StepDuration,
  type TruthFlag,
} from '@sixstep/contract';
import { stateWords, stepWords, turnWords } from '@sixstep/process';
import { regions } from '@sixstep/reference';
import { csv, type Cell } from './csv.ts';

type Counts = PipelineReport['counts'];

/** One line of a table: what is counted by, its code, its words in English, and how many. */
type Line = readonly [by: string, code: string, words: string, count: number];

/**
 * The figures as a table for spreadsheets: UTF-8 with a byte order mark, RFC 4180. A second column of counts stands there
 * when the report compares two instants; what had no case then is 0.
 */
export function pipelineCsv(
  { asOf, counts, truth, compareTo }: PipelineReport,
  durations: readonly StepDuration[],
): string {
  const before = new Map(
    compareTo ? linesOf(compareTo.counts).map((line) => [nameOf(line), line]) : [],
  );
  const lines = linesOf(counts);
  const known = new Set(lines.map(nameOf));
  const gone = [...before.values()].filter((line) => !known.has(nameOf(line)));
  const rows: Cell[][] = [
    ['by', 'code', 'name', asOf, ...(compareTo ? [compareTo.asOf] : [])],
    ...[...lines, ...gone.map(withoutCases)].map((line) => [
      ...line,
      ...(compareTo ? [before.get(nameOf(line))?.[3] ?? 0] : []),
    ]),
    ...[...truthLines(truth), ...durationLines(durations)].map((line) => [
      ...line,
      ...(compareTo ? [''] : []),
    ]),
  ];
  return csv(rows);
}

/** What weakens each headline; these are of the one instant, not compared. */
const truthLines = (truth: PipelineReport['truth']): Cell[][] =>
  (['total', 'open', 'onHold'] as const).flatMap((headline) =>
    truthFlags.map((flag) => [
      'truth',
      `${headline}.${flag}`,
      `${headlineWords[headline]}: ${flagWords[flag]}`,
      truth[headline][flag],
    ]),
  );

/** Median days of a step, with the stays on which they rest and those that were left out. */
const durationLines = (durations: readonly StepDuration[]): Cell[][] =>
  durations.flatMap(({ step, medianDays, stays, leftOut }) => [
    ['median days', step, stepWords(step, 'en'), medianDays ?? ''],
    ['median rests on', step, stepWords(step, 'en'), stays],
    ['median leaves out', step, stepWords(step, 'en'), leftOut],
  ]);

const headlineWords = {
  total: 'All cases',
  open: 'Open cases',
  onHold: 'Cases on hold',
} as const;

const flagWords: Readonly<Record<TruthFlag, string>> = {
  adopted: 'adopted',
  enteredLate: 'entered late',
  onBehalf: 'entered on behalf',
  unconfirmed: 'unconfirmed',
  withoutManager: 'without manager',
  withoutContact: 'without contact for 60 days',
  unknownDates: 'with unknown dates',
};

function linesOf({ total, open, onHold, bySteps, byStates, byRegions, byTurns }: Counts): Line[] {
  return [
    ['all', 'total', headlineWords.total, total],
    ['all', 'open', headlineWords.open, open],
    ['all', 'onHold', headlineWords.onHold, onHold],
    ...bySteps.map(({ step, count }): Line => ['step', step, stepWords(step, 'en'), count]),
    ...byStates.map(({ state, count }): Line => ['state', state, stateWords(state, 'en'), count]),
    ...byRegions.map(({ region, count }): Line => ['region', region, regionName(region), count]),
    ...byTurns.map(({ turn, count }): Line => ['turn', turn, turnWords(turn, 'en'), count]),
  ];
}

const nameOf = ([by, code]: Line): string => `${by} ${code}`;
const withoutCases = ([by, code, words]: Line): Line => [by, code, words, 0];

const regionName = (wanted: string): string =>
  regions.find(({ code }) => code === wanted)?.name.en ?? wanted;
