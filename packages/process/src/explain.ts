import { eventRow, eventTypes, type EventType } from './events.ts';
import type { Facts } from './facts.ts';
import { reasonsAgainst, type Reason } from './reasons.ts';
import type { Standing } from './standing.ts';
import { isState, openStates, stepNumber, stepOf, type State } from './states.ts';
import { isCountryStep, mayTake } from './takers.ts';
import { isFrom, ordinalOf, targetMeant } from './targets.ts';

/** One event of a state: whether it may be taken now, and if not, everything that speaks against it. */
export interface Explained {
  readonly type: EventType;
  /** Where it leads; `null` while nobody has chosen yet. */
  readonly to: State | null;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
  /** Entered by the Center for the country. */
  readonly onBehalf: boolean;
  /** Names of the fields that must travel with it. */
  readonly record: readonly string[];
}

/**
 * Every event of a state with its verdict, in the order of the handbook. What the country does is listed for a manager or
 * officer as entered on its behalf.
 */
export function explain(
  state: State,
  facts: Facts,
  standings: ReadonlySet<Standing>,
): readonly Explained[] {
  return eventTypes
    .filter((type) => isFrom(type, state))
    .map((type) => {
      const onBehalf =
        isCountryStep(type) && !mayTake(type, standings, false) && mayTake(type, standings, true);
      const reasons = reasonsAgainst(state, facts, { type, onBehalf }, standings).filter(
        ({ code }) => code !== 'targetNotLawful',
      );
      return {
        type,
        to: targetMeant(type, state, facts, undefined) ?? null,
        allowed: reasons.length === 0,
        reasons,
        onBehalf,
        record: eventRow(type).record,
      };
    });
}

/**
 * The step that a card bears as its button: the first one forward that the person may take now, else the first one forward
 * that would be theirs to take, with its reasons. `null` when nothing forward is theirs.
 */
export function primaryStep(steps: readonly Explained[], from: State): Explained | null {
  const forward = steps.filter(
    (step) => !step.onBehalf && isForward(step, from) && step.reasons[0]?.code !== 'wrongRole',
  );
  return forward.find(({ allowed }) => allowed) ?? forward[0] ?? null;
}

/** The states in which a step forward may be theirs to take, whatever the facts of the case. */
export const statesToMoveOn = (standings: ReadonlySet<Standing>): readonly State[] =>
  openStates.filter((state) =>
    eventTypes.some((type) => {
      const { to } = eventRow(type);
      return (
        isFrom(type, state) &&
        mayTake(type, standings, false) &&
        isState(to) &&
        isForward({ type, to }, state)
      );
    }),
  );

/** Leads on along the usual way: to a later state, or to the completed package. */
function isForward({ type, to }: Pick<Explained, 'type' | 'to'>, from: State): boolean {
  if (to === null || to === from || eventRow(type).to === 'facts') return false;
  if (to === 'completed') return true;
  const [here, there] = [stepOf(from), stepOf(to)];
  if (here === null || there === null || aside.has(to)) return false;
  return (
    stepNumber(there) > stepNumber(here) || (there === here && ordinalOf(to) > ordinalOf(from))
  );
}

/** Later in the table than where they are entered from, but no step forward. */
const aside: ReadonlySet<State> = new Set([
  'invitation.lapsed',
  'expressionOfInterest.returned',
  'expressionOfInterest.deferred',
]);
