/** What is measured, against what has to be reached now and what is aimed at. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** `atLeast`: more is better. */
  readonly bound?: {
    readonly kind: 'atLeast' | 'atMost';
    readonly floor: number;
    readonly goal: number;
  };
  /** What the figure was made of. */
  readonly note?: string;
}

export type Verdict = 'goal reached' | 'enough' | 'short' | '';

export function verdictOf({ value, bound }: Figure): Verdict {
  if (!bound) return '';
  const reaches = (limit: number) => (bound.kind === 'atLeast' ? value >= limit : value <= limit);
  if (reaches(bound.goal)) return 'goal reached';
  return reaches(bound.floor) ? 'enough' : 'short';
}

/** One line a figure, aligned; no colours, so that it can be kept in a file. */
export function printFigures(figures: readonly Figure[]): string {
  const cells = figures.map((figure) => [
    figure.what,
    `${round(figure.value)} ${figure.unit}`.trim(),
    figure.bound ? `${figure.bound.floor} (goal ${figure.bound.goal})` : '',
    verdictOf(figure),
    figure.note ?? '',
  ]);
  const rows = [['figure', 'measured', 'to reach', 'verdict', 'made of'], ...cells];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
