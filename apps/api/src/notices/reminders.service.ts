import { Injectable } from '@nestjs/common';
import type { ReminderList } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { lockRemindable, readRemindable } from './remind.ts';
import { remindersStatement, type ReminderRow } from './reminders.reads.ts';
import { mayRemind, sendReminderNow } from './send-reminder.ts';

/** Reminders that people send, and the list of all of them. */
@Injectable()
export class Reminders {
  constructor(private readonly database: Database) {}

  /**
   * Outside the Center they are those that have left the house.
   *
   * @throws Problem 404 for a case that is not this person's
   */
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
    return {
      items: rows.filter(
        (row) => inside || (row.kind === 'sent' && !row.isHeld && row.droppedBecause === null),
      ),
      nextCursor: null,
    };
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
      await sendReminderNow(tx, await lockRemindable(tx, seen), actor);
    });
    return this.list(number, actor);
  }
}
