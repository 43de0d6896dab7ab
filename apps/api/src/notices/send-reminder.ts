import type { Reason } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { reasonViews } from '../cases/reason.presenter.ts';
import type { Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { remind, waitsForOutside } from './remind.ts';
import type { RemindableCase } from './reminders.reads.ts';

/**
 * Reminds the side whose turn it is in a person's name; the case is under lock.
 *
 * @throws Problem 409 with the reason: nobody outside is waited for, reminded today already, nobody to remind
 */
export async function sendReminderNow(
  tx: Transaction,
  kase: RemindableCase,
  actor: Actor,
): Promise<void> {
  if (!waitsForOutside(kase) || kase.state === 'invitation.sent')
    throw notNow(notInThisState(kase), actor);
  const reminded = await remind(tx, kase, 'sent');
  if (reminded === 'alreadyToday') throw notNow(oneADay, actor);
  if (reminded.recipients === 0) throw new Problem('conflict', { params: { recipients: 0 } });
}

/** Managers of the case and officers remind, and decide about reminders that wait for a person. */
export function mayRemind(actor: Actor, kase: RemindableCase): boolean {
  const standings = standingTowards(actor, kase);
  return standings.has('manager') || standings.has('officer');
}

const notInThisState = ({ state }: RemindableCase): Reason => ({
  code: 'notInThisState',
  params: { state },
  fix: 'case',
  who: [],
});

const oneADay: Reason = { code: 'oneReminderADay', params: {}, fix: 'case', who: [] };

const notNow = (reason: Reason, actor: Actor) =>
  new Problem('notNow', { reasons: reasonViews([reason], actor.language) });
