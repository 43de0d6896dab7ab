import { describe, expect, test } from '@jest/globals';
import { getSimplePaths } from 'xstate/graph';
import { eventTypes, eventRow, type EventType } from './events.ts';
import { caseMachine, stateOf, valueOf } from './machine.ts';
import { endings, openStates, type State } from './states.ts';
import { standings, type Standing } from './standing.ts';
import { allowingFacts, factsAllowing } from './testing/facts.ts';
import { isRefused, transition } from './transition.ts';

const everybody = new Set<Standing>(standings);
/** Whose target the record or the facts choose: they are asked pair by pair elsewhere. */
const chosen = new Set<EventType>(
  eventTypes.filter((type) => ['record', 'facts'].includes(eventRow(type).to)),
);
const hold = new Set<EventType>(['case.hold', 'case.resume', 'case.prolongHold']);
const walked = eventTypes.filter((type) => !chosen.has(type) && !hold.has(type));

const paths = walk();
const ended = paths.filter(({ end }) => endings.includes(end));

describe('simple paths', () => {
  test('the machine has as many as it had when the handbook was last read against it', () => {
    expect(paths).toHaveLength(1270);
    const perEnding = Object.fromEntries(
      endings.map((ending) => [ending, ended.filter(({ end }) => end === ending).length]),
    );
    expect(perEnding).toEqual({
      completed: 48,
      cancelled: 4,
      closedByCenter: 303,
      declinedByCountry: 2,
      declinedByCenter: 15,
      withdrawn: 399,
      terminated: 96,
    });
  });

  test.each(endings)('each one that ends in %s can be walked step by step', (ending) => {
    for (const { events } of ended.filter(({ end }) => end === ending)) {
      expect(walkedTo(events)).toBe(ending);
    }
  });

  test('every open state lies on a path to the completed package', () => {
    const passed = new Set(
      ended.filter(({ end }) => end === 'completed').flatMap(({ states }) => states),
    );
    const aside = openStates.filter((state) => !passed.has(state));
    // Both lead back to a state that the way there has passed already, which no simple path does twice.
    expect(aside).toEqual(['expressionOfInterest.returned', 'expressionOfInterest.deferred']);
  });
});

function walkedTo(events: readonly EventType[]): State | 'new' {
  let here: State | 'new' = 'new';
  for (const type of events) {
    const outcome = transition(here, factsAllowing(type, here), { type }, everybody);
    if (isRefused(outcome)) throw new Error(`${type} is refused in ${here}`);
    here = outcome.to;
  }
  return here;
}

/** Every way through the states that passes none of them twice, found with the guards held open. */
function walk() {
  const open = caseMachine.provide({
    guards: Object.fromEntries(
      Object.keys(caseMachine.implementations.guards).map((name) => [name, () => true]),
    ),
  });
  const seen = { facts: allowingFacts(), standings: everybody, onBehalf: false };
  const found = getSimplePaths(open, {
    fromState: open.resolveState({ value: valueOf('new'), context: seen }),
    events: walked.map((type) => ({ type })),
    serializeState: ({ value }) => JSON.stringify(value),
  });
  return found.flatMap(({ state, steps }) => {
    const taken = steps.slice(1);
    if (taken.length === 0) return [];
    return {
      end: stateOf(state.value),
      events: taken.map(({ event }) => event.type),
      states: taken.map((step) => stateOf(step.state.value)),
    };
  });
}
