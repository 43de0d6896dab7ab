import { eventRow, type EventType } from '@sixstep/process';
import type { LockedCase, StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement } from '../database/database.ts';

/** Their letters to the country are written by the invitation, which knows the addressee. */
const writtenByTheInvitation = new Set<EventType>([
  'invitation.approve',
  'invitation.remind',
  'invitation.cancel',
]);

/** What has to be known of a step to tell of it. */
export interface StepToTell extends Pick<StepInProgress, 'type' | 'seq' | 'effects' | 'dueOn'> {
  readonly kase: Pick<LockedCase, 'id' | 'number' | 'countryCode'>;
}

/**
 * The mail that a step brings, in one statement over its recipients: for the flight in which the step is written, after
 * its line of the history. A step for which a paper would be needed brings its own country a receipt, whoever took it.
 *
 * @param undoTime how long mail to outside waits, as PostgreSQL reads an interval
 */
export function tellStatements(step: StepToTell, undoTime: string): Statement[] {
  const audiences = step.effects
    .map((effect) => effect.tell)
    .filter((audience) => audience !== 'country' || !writtenByTheInvitation.has(step.type));
  if (audiences.length === 0) return [];
  const { id, number, countryCode } = step.kase;
  return [
    {
      name: 'tell',
      sql: 'select sixstep.tell($1, $2, $3, $4, $5, $6::interval)',
      params: [
        id,
        step.seq,
        audiences,
        eventRow(step.type).needsPaper === true,
        JSON.stringify({ number, countryCode, dueOn: step.dueOn }),
        undoTime,
      ],
    },
  ];
}
