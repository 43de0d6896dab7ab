import { and, setup, type StateValue } from 'xstate';
import { eventRow, eventTypes, type EventType } from './events.ts';
import type { Facts } from './facts.ts';
import type { Asking } from './guard.ts';
import { guardNames, guardOf, type GuardName } from './guards.ts';
import { paperGuards } from './reasons.ts';
import type { Standing } from './standing.ts';
import { endings, entryOf, isState, statesOf, steps, type State } from './states.ts';
import { mayTake } from './takers.ts';
import { targetMeant, targetsOfEvent } from './targets.ts';

/** A case keeps the version under which its state was entered. It goes up with every change of states, events or guards. */
export const machineVersion = 2;

/** What the guards see; nothing of it is ever written by the machine. */
interface Seen {
  readonly facts: Facts;
  readonly standings: ReadonlySet<Standing>;
  readonly onBehalf: boolean;
}

interface CaseEvent {
  readonly type: EventType;
  readonly record?: Readonly<Record<string, unknown>> | undefined;
}

/** Which transition is asked about: override, undo and adoption have one for each state to which they may lead. */
interface Move {
  readonly from: State | 'new';
  readonly to: State;
}

interface Asked {
  readonly context: Seen;
  readonly event: CaseEvent;
}

type Check = (asked: Asked, move: Move) => boolean;

const ofHandbook = Object.fromEntries(
  guardNames.map((name): [GuardName, Check] => [
    name,
    (asked, move) => guardOf(name).holds(asked.context.facts, askingOf(asked, move)),
  ]),
) as Record<GuardName, Check>;

const checks = {
  ...ofHandbook,
  mayTake: ({ context, event }: Asked, _move: Move) =>
    mayTake(event.type, context.standings, context.onBehalf),
  isMeant: ({ context, event }: Asked, { from, to }: Move) =>
    targetMeant(event.type, from, context.facts, event.record) === to,
  paperInOrder: (asked: Asked, move: Move) =>
    !asked.context.onBehalf || paperGuards.every((name) => ofHandbook[name](asked, move)),
};

/** xstate reads the types of a machine off a value that it never looks into. */
const typesOnly = <T>(): T => ({}) as T;

const building = setup({
  types: typesOnly<{ context: Seen; events: CaseEvent; input: Seen }>(),
  guards: checks,
});

/**
 * The offer process as one state machine: a compound state for each step, built from the table of events. It has no
 * actions and starts nothing: `transition.ts` asks it and never runs it. Endings are not final states of xstate, because
 * an ended case still takes corrections.
 */
export const caseMachine = building.createMachine({
  id: 'case',
  context: ({ input }) => input,
  initial: 'new',
  states: {
    new: leaf('new'),
    ...Object.fromEntries(
      steps.map((step) => [
        step,
        {
          initial: lastPart(entryOf(step)),
          states: Object.fromEntries(statesOf(step).map((state) => [lastPart(state), leaf(state)])),
        },
      ]),
    ),
    ...Object.fromEntries(endings.map((state) => [state, leaf(state)])),
  },
});

/** The state as xstate nests it: `invitation.sent` is `{ invitation: 'sent' }`. */
export function valueOf(state: State | 'new'): StateValue {
  const [step, part] = state.split('.');
  return part === undefined ? state : { [step!]: part };
}

/** The joined path that the database keeps. Throws when it is no state of a case. */
export function stateOf(value: StateValue): State {
  const text = joined(value);
  if (!isState(text)) throw new Error(`The machine led to ${text}, which is no state of a case.`);
  return text;
}

function joined(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([key, inner]) => (inner === undefined ? key : `${key}.${joined(inner)}`))
    .join();
}

function leaf(from: State | 'new') {
  return {
    on: Object.fromEntries(
      eventTypes
        .map((type) => [type, transitionsOf(type, from)] as const)
        .filter(([, transitions]) => transitions.length > 0),
    ),
  };
}

function transitionsOf(type: EventType, from: State | 'new') {
  const row = eventRow(type);
  return targetsOfEvent(type, from).map((to) => {
    const move: Move = { from, to };
    const names: (keyof typeof checks)[] = [
      'mayTake',
      'isMeant',
      ...(row.duringHold ? [] : (['onHold'] as const)),
      ...row.guards,
      ...(row.needsPaper ? (['paperInOrder'] as const) : []),
    ];
    return {
      target: `#case.${to}`,
      guard: and(names.map((name) => ({ type: name, params: move }))),
    };
  });
}

function askingOf({ context, event }: Asked, { from, to }: Move): Asking {
  return {
    state: from,
    target: to,
    standings: context.standings,
    onBehalf: context.onBehalf,
    record: event.record,
  };
}

function lastPart(state: State): string {
  return state.slice(state.indexOf('.') + 1);
}
