import { Injectable } from '@nestjs/common';
import type { ReminderList } from '@sixstep/contract';
import type { Reason } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { reasonViews } from '../cases/reason.presenter.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { lockRemindable, readRemindable, remind, waitsForOutside } from './remind.ts';
import { remindersStatement, type RemindableCase, type ReminderRow } from './reminders.reads.ts';

/** Reminders that people send, and the list of all of them. */
@Injectable()
export class Reminders {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's */
  async list(number: string, actor: Actor): Promise<ReminderList> {
    const [[kase], rows] = await this.database.read<[object[], ReminderRow[]]>(actor, [
      {
        name: 'case-there',
        sql: 'select id from sixstep.case_file where number = $1',
        params: [number],
      },
      remindersStatement(number),
    ]);
    if (!kase) throw notFound();
    const inside = actor.countryCode === null && actor.organizationCode === null;
    return { items: rows.filter((row) => inside || row.kind === 'sent'), nextCursor: null };
  }

  /**
   * Reminds the side whose turn it is; an invitation is reminded of by its own step.
   *
   * @throws Problem 404, 403, 409 with the reason: nobody outside is waited for, reminded today already, nobody to remind
   */
  async send(number: string, actor: Actor): Promise<ReminderList> {
    await this.database.as(actor, async (tx) => {
      const seen = await readRemindable(tx, number);
      if (!seen) throw notFound();
      if (!mayRemind(actor, seen)) throw new Problem('wrongRole');
      const kase = await lockRemindable(tx, seen);
      if (!waitsForOutside(kase) || kase.state === 'invitation.sent')
        throw notNow(notInThisState(kase), actor);
      const reminded = await remind(tx, kase, 'sent');
      if (reminded === 'alreadyToday') throw notNow(oneADay, actor);
      if (reminded.recipients === 0) throw new Problem('conflict', { params: { recipients: 0 } });
    });
    return this.list(number, actor);
  }
}

function mayRemind(actor: Actor, kase: RemindableCase): boolean {
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
