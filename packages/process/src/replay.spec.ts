import { expect, test } from '@jest/globals';
import type { EventType } from './events.ts';
import { machineVersion } from './machine.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';
import { factsAllowing } from './testing/facts.ts';
import { rehearse, replay, type ReplayedLine } from './replay.ts';

const lines: readonly ReplayedLine[] = [
  line(1, 'invitation.start', 'new', 'invitation.drafting', 'manager'),
  line(2, 'invitation.submit', 'invitation.drafting', 'invitation.awaitingApproval', 'manager'),
  line(3, 'invitation.approve', 'invitation.awaitingApproval', 'invitation.sent', 'director'),
];

test('a history that the machine would have written folds to its last state', () => {
  expect(replay(lines)).toEqual({ state: 'invitation.sent', onHold: false, difference: null });
});

test('a line by somebody who may not take the step is found', () => {
  const forged = lines.with(2, { ...lines[2]!, standings: ['manager'] });
  expect(replay(forged).difference).toMatchObject({ seq: 3 });
});

test('a line whose facts would have refused it is found', () => {
  const facts = factsAllowing('invitation.approve', 'invitation.awaitingApproval', {
    invitation: { draftedByActor: true },
  });
  expect(replay(lines.with(2, { ...lines[2]!, facts })).difference).toMatchObject({ seq: 3 });
});

test('a line that leads elsewhere, and a line that is missing, are found', () => {
  expect(replay(lines.with(2, { ...lines[2]!, to: 'invitation.lapsed' })).difference).toMatchObject(
    { seq: 3 },
  );
  expect(replay([lines[0]!, lines[2]!]).difference).toMatchObject({ seq: 3 });
});

test('a line of a newer machine is not judged by this one', () => {
  const newer = lines.with(0, { ...lines[0]!, machineVersion: machineVersion + 1 });
  expect(replay(newer).difference).toMatchObject({ seq: 1 });
});

test('a rehearsal says what would become of a state that is gone', () => {
  expect(rehearse('invitation.sent', 1).stateExists).toBe(true);
  expect(rehearse('invitation.embargoed', 1).stateExists).toBe(false);
});

function line(
  seq: number,
  type: EventType,
  from: State | 'new',
  to: State,
  standing: Standing,
): ReplayedLine {
  return {
    seq,
    machineVersion: 1,
    type,
    from: from === 'new' ? null : from,
    to,
    facts: factsAllowing(type, from),
    standings: [standing],
    onBehalf: false,
  };
}
