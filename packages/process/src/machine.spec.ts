import { describe, expect, test } from '@jest/globals';
import { eventRow, eventTypes, type EventType } from './events.ts';
import { factsAllowing } from './testing/facts.ts';
import { standings, type Standing } from './standing.ts';
import { endings, openStates, stateTable, states, type State } from './states.ts';
import { mayTake } from './takers.ts';
import { isFrom, overrideTargets, targetField, targetsOfEvent } from './targets.ts';
import { isRefused, transition } from './transition.ts';

const everybody = new Set<Standing>(standings);

/** Events that are no usual move: override and undo are asked target by target below. */
const beside = new Set<EventType>([
  'case.override',
  'case.undo',
  'case.hold',
  'case.resume',
  'case.prolongHold',
  'case.adopt',
]);

const edges = (from: State | 'new') =>
  eventTypes
    .filter((type) => !beside.has(type))
    .flatMap((type) => targetsOfEvent(type, from).map((to) => ({ type, to })))
    .filter(({ to }) => to !== from);

describe('the machine', () => {
  test('every state can be reached from the openings', () => {
    const reached = new Set<State | 'new'>(['new']);
    for (const from of reached) for (const { to } of edges(from)) reached.add(to);
    expect([...states].filter((state) => !reached.has(state))).toEqual([]);
  });

  test('no open state is without a way out, and no ended one has any', () => {
    expect(openStates.filter((state) => edges(state).length === 0)).toEqual([]);
    expect(endings.filter((state) => edges(state).length > 0)).toEqual([]);
  });

  test('every usual move of every state leads where the table says', () => {
    let moves = 0;
    for (const from of ['new' as const, ...states]) {
      for (const { type, to } of edges(from)) {
        const outcome = transition(
          from,
          factsAllowing(type, from),
          { type, record: { [targetField(type)]: to } },
          everybody,
        );
        expect({ from, type, outcome: isRefused(outcome) ? outcome.reasons : outcome.to }).toEqual({
          from,
          type,
          outcome: to,
        });
        moves += 1;
      }
    }
    expect(moves).toBeGreaterThan(90);
  });

  test.each(openStates)(
    'a director overrides from %s to each lawful target and to no other',
    (from) => {
      for (const target of states) {
        const outcome = transition(
          from,
          factsAllowing('case.override', from),
          { type: 'case.override', record: { target, reason: 'x'.repeat(20) } },
          new Set<Standing>(['director']),
        );
        expect({ target, lawful: !isRefused(outcome) }).toEqual({
          target,
          lawful: overrideTargets(from).includes(target),
        });
      }
    },
  );

  test.each(openStates)('a move into %s is undone to where it came from', (here) => {
    for (const from of targetsOfEvent('case.undo', here)) {
      const outcome = transition(
        here,
        factsAllowing('case.undo', here, { lastMove: { from } }),
        { type: 'case.undo' },
        everybody,
      );
      expect(isRefused(outcome) ? outcome.reasons : outcome.to).toEqual(from);
    }
  });
});

describe('roles', () => {
  test.each(eventTypes)('%s is refused to everybody who is not named for it', (type) => {
    const from =
      eventRow(type).from === 'new' ? ('new' as const) : (eventRow(type).from[0] as State);
    for (const standing of standings) {
      const outcome = transition(
        from,
        factsAllowing(type, from),
        {
          type,
          record: { target: targetsOfEvent(type, from)[0], state: targetsOfEvent(type, from)[0] },
        },
        new Set([standing]),
      );
      const refusedByRole = isRefused(outcome) && outcome.wrongRole;
      expect({ standing, refusedByRole }).toEqual({
        standing,
        refusedByRole: !eventRow(type).who.includes(standing),
      });
    }
  });

  test('what the country says is entered by a manager or an officer, never by a director', () => {
    expect(mayTake('consultation.contest', new Set(['manager']), true)).toBe(true);
    expect(mayTake('consultation.contest', new Set(['officer']), true)).toBe(true);
    expect(mayTake('consultation.contest', new Set(['director']), true)).toBe(false);
    expect(mayTake('package.propose', new Set(['manager']), true)).toBe(false);
  });
});

describe('hold', () => {
  const heldStates = openStates.filter((state) => stateTable[state].step !== 'invitation');

  test.each(heldStates)('in %s only what the handbook lists is lawful during a hold', (state) => {
    const lawful = eventTypes
      .filter((type) => isFrom(type, state))
      .filter((type) => {
        const facts = factsAllowing(type, state, { hold: { onHold: true } });
        const outcome = transition(
          state,
          facts,
          { type, record: { target: targetsOfEvent(type, state)[0] } },
          everybody,
        );
        return !isRefused(outcome);
      });
    const listed = new Set<EventType>([
      'case.resume',
      'case.prolongHold',
      'case.withdraw',
      'case.close',
      'case.terminate',
      'case.correct',
    ]);
    expect(lawful.filter((type) => !listed.has(type))).toEqual([]);
    expect(lawful).toEqual(
      expect.arrayContaining(['case.resume', 'case.prolongHold', 'case.withdraw']),
    );
  });

  test.each(heldStates)('a case in %s is held and resumed without moving', (state) => {
    const director = new Set<Standing>(['director']);
    const held = transition(
      state,
      factsAllowing('case.hold', state),
      { type: 'case.hold' },
      director,
    );
    expect(held).toMatchObject({ to: state, onHold: true });
    const resumed = transition(
      state,
      factsAllowing('case.resume', state),
      { type: 'case.resume' },
      director,
    );
    expect(resumed).toMatchObject({ to: state, onHold: false });
  });

  test('an ending clears the hold', () => {
    const outcome = transition(
      'consultation.planning',
      factsAllowing('case.withdraw', 'consultation.planning', { hold: { onHold: true } }),
      { type: 'case.withdraw' },
      everybody,
    );
    expect(isRefused(outcome) || outcome.onHold).toBe(false);
  });
});
