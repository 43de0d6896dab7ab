import { eventRow, type EventType } from './events.ts';
import type { Facts } from './facts.ts';
import type { Asking, Place, ReasonParams } from './guard.ts';
import { guardOf, type GuardName } from './guards.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';
import { mayTake, takersOf } from './takers.ts';
import { isFrom, targetMeant, targetsOfEvent } from './targets.ts';

/** Why a step is refused before any guard is asked. */
export const plainReasonCodes = ['wrongRole', 'notInThisState', 'targetNotLawful'] as const;
export type ReasonCode = GuardName | (typeof plainReasonCodes)[number];

/** Why a step is refused, where that is mended, and who can mend it. For `wrongRole`, `who` are those who may take the step. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: ReasonParams;
  readonly fix: Place;
  readonly who: readonly Standing[];
}

/** What somebody wants to do with a case. */
export interface Act {
  readonly type: EventType;
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  /** Entered by the Center for the country. */
  readonly onBehalf?: boolean | undefined;
}

/** What a signed paper of the country must be before it counts. */
export const paperGuards = [
  'paperEntered',
  'paperHasFile',
  'paperNotByPhone',
  'paperSecondPerson',
] as const satisfies readonly GuardName[];

/**
 * Everything that speaks against a step, in the order in which it is said: a wrong role stands alone, then a state in
 * which the step is not lawful, then the hold, then every guard that fails. Empty when nothing does.
 */
export function reasonsAgainst(
  from: State | 'new',
  facts: Facts,
  { type, record, onBehalf = false }: Act,
  standings: ReadonlySet<Standing>,
): readonly Reason[] {
  if (!mayTake(type, standings, onBehalf)) {
    return [{ code: 'wrongRole', params: {}, fix: 'case', who: takersOf(type, onBehalf) }];
  }
  if (!isFrom(type, from)) {
    return [{ code: 'notInThisState', params: { state: from }, fix: 'case', who: [] }];
  }
  const row = eventRow(type);
  const target = targetMeant(type, from, facts, record);
  const asking: Asking = { state: from, target, standings, onBehalf, record };
  if (!row.duringHold && !guardOf('onHold').holds(facts, asking)) return [failed('onHold', facts)];

  const asked: readonly GuardName[] =
    onBehalf && row.needsPaper ? [...row.guards, ...paperGuards] : row.guards;
  const reasons = asked
    .filter((name) => !guardOf(name).holds(facts, asking))
    .map((name) => failed(name, facts));
  return isMissed(type, from, target, facts)
    ? [
        ...reasons,
        { code: 'targetNotLawful', params: { target: target ?? '' }, fix: 'case', who: [] },
      ]
    : reasons;
}

/** The target is not among those that the step can have. An undo of nothing is `somethingToUndo`'s to refuse. */
function isMissed(
  type: EventType,
  from: State | 'new',
  target: State | undefined,
  facts: Facts,
): boolean {
  if (eventRow(type).to === 'facts' && facts.lastMove === null) return false;
  return target === undefined || !targetsOfEvent(type, from).includes(target);
}

function failed(name: GuardName, facts: Facts): Reason {
  const { params, fix, who } = guardOf(name);
  return { code: name, params: params?.(facts) ?? {}, fix, who };
}
