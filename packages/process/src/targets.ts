import { eventRow, eventTypes, type EventType } from './events.ts';
import type { Facts } from './facts.ts';
import { entryOf, openStates, states, stepNumber, stepOf, steps, isState } from './states.ts';
import type { State, Step } from './states.ts';

/** The part of a step's record that says where it leads, for the steps that choose. */
export type TargetRecord = Readonly<Record<string, unknown>> | undefined;

/** Whither a director may move a case past the rules: the same or an earlier step, or the entry of the next. */
export function overrideTargets(from: State): readonly State[] {
  const here = stepOf(from);
  if (here === null) return [];
  const next = steps[stepNumber(here)];
  return openStates.filter(
    (name) =>
      name !== from &&
      (stepNumber(stepOf(name)!) <= stepNumber(here) || (next && name === entryOf(next))),
  );
}

/** The states from which any move can have led here, and to which an undo can lead back. */
const undoTargets = (here: State): readonly State[] =>
  openStates.filter((name) => overrideTargets(name).includes(here));

/** Every state to which one event can lead from one state; none where the event is not lawful. */
export function targetsOfEvent(type: EventType, from: State | 'new'): readonly State[] {
  const row = eventRow(type);
  if (!isFrom(type, from)) return [];
  if (from === 'new') return row.to === 'record' ? openStates : [row.to as State];
  if (row.to === 'same') return [from];
  if (row.to === 'record') return overrideTargets(from);
  if (row.to === 'facts') return undoTargets(from);
  return [row.to];
}

/** Whether the handbook lists the state among those from which the event may be taken. */
export function isFrom(type: EventType, from: State | 'new'): boolean {
  const listed = eventRow(type).from;
  return listed === 'new' ? from === 'new' : from !== 'new' && listed.includes(from);
}

/** The state that is meant by record or facts where the event leaves a choice, or the only one. */
export function targetMeant(
  type: EventType,
  from: State | 'new',
  facts: Facts,
  record: TargetRecord,
): State | undefined {
  const { to } = eventRow(type);
  if (to === 'same') return from === 'new' ? undefined : from;
  if (to === 'facts') return facts.lastMove?.from;
  if (to !== 'record') return to;
  const named = record?.[targetField(type)];
  return typeof named === 'string' && isState(named) ? named : undefined;
}

/** The field of the record that names the target. */
export const targetField = (type: EventType): string =>
  type === 'case.adopt' ? 'state' : 'target';

/** A place to which a case can be moved from a state; `generated` where only a director's override leads there. */
export interface Target {
  readonly type: EventType;
  readonly to: State;
  /** `null`: an ending. */
  readonly step: Step | null;
  readonly generated: boolean;
}

/** Whither a case can go from a state, for the columns of a board: steps first, overrides last; no undo. */
export function targetsOf(from: State): readonly Target[] {
  return eventTypes
    .filter((type) => eventRow(type).to !== 'same' && eventRow(type).to !== 'facts')
    .flatMap((type) =>
      targetsOfEvent(type, from).map((to) => ({
        type,
        to,
        step: stepOf(to),
        generated: eventRow(type).to === 'record',
      })),
    )
    .toSorted((a, b) => Number(a.generated) - Number(b.generated));
}

/** Position in the order of the handbook. */
export const ordinalOf = (state: State): number => states.indexOf(state);
