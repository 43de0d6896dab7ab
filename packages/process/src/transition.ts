import { transition as next } from 'xstate';
import { effectsOf, type Effect } from './effects.ts';
import type { Facts } from './facts.ts';
import { onHoldAfter } from './hold.ts';
import { caseMachine, stateOf, valueOf } from './machine.ts';
import { reasonsAgainst, type Act, type Reason } from './reasons.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';

export interface Taken {
  readonly to: State;
  /** Whether the case is on hold after the step. */
  readonly onHold: boolean;
  readonly effects: readonly Effect[];
}

export interface Refused {
  /** At least one. */
  readonly reasons: readonly Reason[];
  /** The person may never take this step here; it is not a question of when. */
  readonly wrongRole: boolean;
}

export type Outcome = Taken | Refused;

/**
 * Asks the machine whether a step may be taken, and where it leads. Pure: no clock, no input or output; what the guards
 * need to know comes in as facts. The shape of the record is not looked at, except for the target that it names.
 */
export function transition(
  from: State | 'new',
  facts: Facts,
  act: Act,
  standings: ReadonlySet<Standing>,
): Outcome {
  const { type, record, onBehalf = false } = act;
  const context = { facts, standings, onBehalf };
  const snapshot = caseMachine.resolveState({ value: valueOf(from), context });
  if (!snapshot.can({ type, record })) {
    const reasons = reasonsAgainst(from, facts, act, standings);
    if (reasons.length === 0)
      throw new Error(`The machine refuses ${type} in ${from} without a reason.`);
    return { reasons, wrongRole: reasons[0]?.code === 'wrongRole' };
  }
  const [after] = next(caseMachine, snapshot, { type, record });
  const to = stateOf(after.value);
  return {
    to,
    onHold: onHoldAfter(facts.hold.onHold, type, to),
    effects: effectsOf(from, act, standings),
  };
}

export const isRefused = (outcome: Outcome): outcome is Refused => 'reasons' in outcome;
