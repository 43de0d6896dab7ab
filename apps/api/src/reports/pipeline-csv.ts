import type { PipelineReport } from '@sixstep/contract';
import { stateWords, stepWords, turnWords } from '@sixstep/process';
import { regions } from '@sixstep/reference';

type Counts = PipelineReport['counts'];
type Cell = string | number;

/** One line of a table: what is counted by, its code, its words in English, and how many. */
type Line = readonly [by: string, code: string, words: string, count: number];

/**
 * The figures as a table for spreadsheets: UTF-8 with a byte order mark, RFC 4180. A second column of counts stands there
 * when the report compares two instants; what had no case then is 0.
 */
export function pipelineCsv({ asOf, counts, compareTo }: PipelineReport): string {
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
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function linesOf({ total, open, onHold, bySteps, byStates, byRegions, byTurns }: Counts): Line[] {
  return [
    ['all', 'total', 'All cases', total],
    ['all', 'open', 'Open cases', open],
    ['all', 'onHold', 'Cases on hold', onHold],
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

const quoted = (cell: Cell): string =>
  typeof cell === 'number' || !/[",\r\n]/.test(cell)
    ? `${cell}`
    : `"${cell.replaceAll('"', '""')}"`;
