import { t } from '@lingui/core/macro';
import type { CaseSummary, NextStep } from '@sixstep/contract';
import { isEnded, overrideTargets, stepOf, type State, type Step } from '@sixstep/process';
import { eventWords } from '../cases/process-words.ts';

/** Where a card can be dropped: one of the six columns, or the rail of what has ended. */
export type Goal = Step | 'ended';

/** What a move would mean, known before it is made. The API decides; this only sorts its answers by column. */
export interface Verdict {
  readonly goal: Goal;
  readonly kind: 'here' | 'allowed' | 'override' | 'refused' | 'none';
  /** The steps that lead there, the likeliest first. */
  readonly steps: readonly NextStep[];
  /** What comes next where no step leads there. */
  readonly onward: NextStep | null;
  /** Where an override would lead. */
  readonly target?: State;
}

type Moving = Pick<CaseSummary, 'state' | 'step' | 'next'>;

export function verdictOf(goal: Goal, kase: Moving, nextSteps: readonly NextStep[]): Verdict {
  if (goal === kase.step) return { goal, kind: 'here', steps: [], onward: null };
  const steps = nextSteps
    .filter(({ to }) => to !== null && to !== kase.state && isGoal(to, goal))
    .toSorted((a, b) => weight(a) - weight(b));
  if (steps.some(({ allowed }) => allowed)) return { goal, kind: 'allowed', steps, onward: null };

  const target = overrideTargets(kase.state).find((state) => isGoal(state, goal));
  const override = nextSteps.find(({ type, allowed }) => type === 'case.override' && allowed);
  if (steps.length > 0) return { goal, kind: 'refused', steps, onward: null };
  if (target && override)
    return { goal, kind: 'override', steps: [override], onward: null, target };
  return { goal, kind: 'none', steps: [], onward: kase.next };
}

/** What to say of a verdict over the column. */
export function verdictWords({ kind, steps }: Verdict): string {
  const [first] = steps;
  switch (kind) {
    case 'here':
      return t`It is here`;
    case 'allowed':
      if (!first) return '';
      return first.onBehalf
        ? t`${eventWords(first.type)}, for the country`
        : eventWords(first.type);
    case 'override':
      return t`Only past the rules, with a written reason`;
    case 'refused':
      return first?.reasons[0]?.words ?? t`Not now`;
    case 'none':
      return t`No step leads there from here`;
  }
}

const isGoal = (state: State, goal: Goal): boolean =>
  goal === 'ended' ? isEnded(state) : stepOf(state) === goal;

/** Allowed before refused, one's own before what is entered for the country, a lack before a wrong role. */
function weight({ allowed, onBehalf, reasons }: NextStep): number {
  const isForOthers = reasons.some(({ code }) => code === 'wrongRole');
  return (allowed ? 0 : isForOthers ? 4 : 2) + (onBehalf ? 1 : 0);
}
