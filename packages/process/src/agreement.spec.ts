import { describe, expect, test } from '@jest/globals';
import { eventTypes } from './events.ts';
import type { Facts } from './facts.ts';
import { caseMachine, valueOf } from './machine.ts';
import { reasonsAgainst } from './reasons.ts';
import { standings, type Standing } from './standing.ts';
import { states, type State } from './states.ts';
import { targetField, targetsOfEvent } from './targets.ts';
import { allowingFacts, factsAllowing } from './testing/facts.ts';

const everybody = new Set<Standing>(standings);
const origins = ['new' as const, ...states];
/** Facts of which whole groups were not read: whatever needs them has to refuse. */
const unread = allowingFacts({
  lastMove: null,
  paper: null,
  adoption: null,
  invitation: null,
  expression: null,
  consultation: null,
  package: null,
  offers: null,
  workplan: null,
});

describe('the reasons given and the verdict of the machine agree', () => {
  test.each(origins)('on every event, in %s', (from) => {
    const askers = [...standings.map((standing) => new Set([standing])), everybody];
    for (const type of eventTypes) {
      const targets = [...targetsOfEvent(type, from), undefined, 'completed' as const];
      for (const to of targets) {
        for (const asker of askers) {
          for (const onBehalf of [false, true]) {
            const held = allowingFacts({ hold: { onHold: true } });
            for (const facts of [factsAllowing(type, from), held, unread]) {
              const act = { type, onBehalf, record: { [targetField(type)]: to } };
              const reasons = reasonsAgainst(from, facts, act, asker);
              const allowed = allowedByMachine(from, facts, act, asker);
              if (allowed !== (reasons.length === 0)) {
                expect({ from, type, to, asker: [...asker], onBehalf, allowed, reasons }).toBe(
                  'the same verdict from both',
                );
              }
            }
          }
        }
      }
    }
    expect(eventTypes.length).toBeGreaterThan(50);
  });
});

function allowedByMachine(
  from: State | 'new',
  facts: Facts,
  { type, onBehalf, record }: Parameters<typeof reasonsAgainst>[2],
  asker: ReadonlySet<Standing>,
): boolean {
  const context = { facts, standings: asker, onBehalf: onBehalf ?? false };
  return caseMachine.resolveState({ value: valueOf(from), context }).can({ type, record });
}
