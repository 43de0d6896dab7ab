import { Inject, Injectable } from '@nestjs/common';
import type { ReminderDraft, ReminderDraftList } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { isLatest } from '../cases/case-lock.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import type { AnyMail } from './mail.ts';
import { lockRemindable, readRemindable, reminderContent } from './remind.ts';
import {
  invitedStatement,
  openDraftsStatement,
  readersStatement,
  type DraftReader,
  type DraftRow,
  type InvitedReader,
} from './reminder-drafts.reads.ts';
import type { RemindableCase } from './reminders.reads.ts';
import { mayRemind, sendReminderNow } from './send-reminder.ts';
import { composeMail } from './templates/compose.ts';
import { drawMail } from './templates/draw.ts';

/** Reminders to ministers and permanent secretaries: the clock leaves them to the manager, who sends, postpones or drops. */
@Injectable()
export class ReminderDrafts {
  readonly #publicUrl: string;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) { publicUrl }: Settings,
  ) {
    this.#publicUrl = publicUrl;
  }

  /** @throws Problem 404 for people outside the Center and observers */
  async list(number: string, actor: Actor): Promise<ReminderDraftList> {
    mustSeeWork(actor);
    return this.database.as(actor, async (tx) => {
      const kase = await readRemindable(tx, number);
      if (!kase) throw notFound();
      const [drafts] = await tx.flight<[DraftRow[]]>([openDraftsStatement(number)]);
      if (drafts.length === 0) return { items: [], nextCursor: null };
      const mails = await this.#mailsOf(tx, kase);
      const items = drafts.map((draft) => ({
        ...draft,
        mails,
        sentByStep: draft.state === 'invitation.sent',
        mayDecide: mayRemind(actor, kase),
      }));
      return { items, nextCursor: null };
    });
  }

  /** @throws Problem 404, 403, 428, 412, 409 with the reason; an invitation is reminded of by its own step */
  send(
    number: string,
    id: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ReminderDraftList> {
    return this.#decide(number, id, actor, ifMatch, (tx, kase) => sendReminderNow(tx, kase, actor));
  }

  /** @throws Problem 404, 403, 428, 412, 400 for a day that does not lie ahead in the country */
  postpone(
    number: string,
    id: string,
    until: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ReminderDraftList> {
    return this.#decide(number, id, actor, ifMatch, async (tx, { today }) => {
      if (until <= today) throw refusedField('until', 'notAhead');
      await tx.query('update sixstep.reminder set postponed_to = $2 where id = $1', [id, until]);
    });
  }

  /** @throws Problem 404, 403, 428, 412 */
  drop(
    number: string,
    id: string,
    reason: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ReminderDraftList> {
    return this.#decide(number, id, actor, ifMatch, async (tx, { today }) => {
      await tx.query(
        `update sixstep.reminder set dropped_on = $2, drop_reason = $3, by_person = sixstep.actor_id() where id = $1`,
        [id, today, reason],
      );
    });
  }

  async #decide(
    number: string,
    id: string,
    actor: Actor,
    ifMatch: string | undefined,
    write: (tx: Transaction, kase: RemindableCase) => Promise<void>,
  ): Promise<ReminderDraftList> {
    mustSeeWork(actor);
    await this.database.as(actor, async (tx) => {
      const seen = await readRemindable(tx, number);
      if (!seen) throw notFound();
      if (!mayRemind(actor, seen)) throw new Problem('wrongRole');
      if (ifMatch === undefined) throw new Problem('missingIfMatch');
      const kase = await lockRemindable(tx, seen);
      const [drafts] = await tx.flight<[DraftRow[]]>([openDraftsStatement(number)]);
      const draft = drafts.find((one) => one.id === id);
      if (!draft) throw notFound();
      if (!isLatest(ifMatch, draft.version)) throw stale(draft.version);
      await write(tx, kase);
    });
    return this.list(number, actor);
  }

  async #mailsOf(tx: Transaction, kase: RemindableCase): Promise<ReminderDraft['mails']> {
    const invited = kase.state === 'invitation.sent';
    const [readers] = await tx.flight<[DraftReader[]]>([
      invited ? invitedStatement(kase.id) : readersStatement(kase.id, awaitedOf(kase)),
    ]);
    return Promise.all(
      readers.map(async (reader) => {
        const { address, name, language } = reader;
        const to = { name, language, publicUrl: this.#publicUrl, link: null };
        const mail = invited ? invitationMail(kase, reader as InvitedReader) : mailOf(kase);
        const { subject, text } = await drawMail(composeMail(mail, to), language);
        return { to: { address, name }, language, subject, text };
      }),
    );
  }
}

const awaitedOf = ({ turn }: RemindableCase): string =>
  turn === 'organizations' ? 'awaitedOrganizations' : turn;

const mailOf = (kase: RemindableCase): AnyMail => ({
  kind: 'reminder',
  content: {
    ...reminderContent(kase),
    audience: kase.turn === 'organizations' ? 'organizations' : 'country',
  },
});

const invitationMail = (kase: RemindableCase, reader: InvitedReader): AnyMail => ({
  kind: 'countryInvitationReminder',
  content: {
    number: kase.number,
    countryCode: kase.countryCode,
    addressee: reader.name,
    responseOn: reader.responseOn,
    contact: reader.contact ?? '',
  },
});
