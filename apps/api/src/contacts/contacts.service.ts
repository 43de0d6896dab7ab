import { Injectable } from '@nestjs/common';
import type { CaseView, ContactView, WriteContact, WriteNextAction } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { lockByNumber, type LockedCase } from '../cases/lock-by-number.ts';
import { isLatest } from '../cases/case-lock.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { Cases } from '../cases/cases.service.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';

const followers = ['director', 'programManager', 'programOfficer'];

/** Older dates are slips of the pen: the Paris Agreement is of December 2015. */
const earliest = '2015-12-12';

type ContactRow = Omit<ContactView, 'mayDelete'> & { readonly managerId: string | null };

/** Who was in touch and when, and what is to be done next: welcome in any state, whatever the machine allows. */
@Injectable()
export class Contacts {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** @throws Problem 404 for people outside the Center and observers. */
  async list(number: string, actor: Actor): Promise<ContactView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], ContactRow[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      {
        name: 'contacts-of-case',
        sql: `select k.id, k.contact_on as "contactOn", k.channel, k.with_whom as "withWhom", k.note,
                sixstep.file_view(k.file_id) as file, c.manager_id as "managerId",
                case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "enteredBy"
              from sixstep.contact k
              join sixstep.case_file c on c.id = k.case_id
              left join sixstep.person p on p.id = k.changed_by
              where c.number = $1 order by k.contact_on desc, k.id desc`,
        params: [number],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows.map(({ managerId, ...contact }) => ({
      ...contact,
      mayDelete: mayDelete(actor, contact.enteredBy?.id ?? null, managerId),
    }));
  }

  /** @throws Problem 404, 403, 400 for a date ahead, or before the Paris Agreement. */
  async enter(number: string, contact: WriteContact, actor: Actor): Promise<ContactView[]> {
    mustFollowUp(actor);
    await this.database.as(actor, async (tx) => {
      const kase = await lockByNumber(tx, number);
      if (contact.contactOn > kase.today) throw refusedField('contactOn', 'inFuture');
      if (contact.contactOn < earliest) throw refusedField('contactOn', 'tooEarly', { earliest });
      await tx.flight([
        {
          name: 'enter-contact',
          sql: `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note, file_id)
                values ($1, $2, $3, $4, $5, $6)`,
          params: [
            kase.id,
            contact.contactOn,
            contact.channel,
            contact.withWhom,
            contact.note,
            contact.fileId ?? null,
          ],
        },
        ...(contact.fileId
          ? [holdFileStatement(contact.fileId, kase.id, 'contact', { centerOnly: true })]
          : []),
      ]);
    });
    return this.list(number, actor);
  }

  /** @throws Problem 404 also for a contact of another case, 403. */
  async delete(number: string, contactId: string, actor: Actor): Promise<ContactView[]> {
    mustFollowUp(actor);
    await this.database.as(actor, async (tx) => {
      const kase = await lockByNumber(tx, number);
      const [contact] = await tx.query<{ by: string | null }>(
        'select changed_by as by from sixstep.contact where id = $1 and case_id = $2',
        [contactId, kase.id],
      );
      if (!contact) throw notFound();
      if (!mayDelete(actor, contact.by, kase.managerId)) throw new Problem('forbidden');
      await tx.query('delete from sixstep.contact where id = $1', [contactId]);
    });
    return this.list(number, actor);
  }

  /** @throws Problem 404, 403, 428, 412, 400 when the owner is nobody who works on cases. */
  async writeNextAction(
    number: string,
    action: WriteNextAction,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<CaseView> {
    mustFollowUp(actor);
    await this.database.as(actor, async (tx) => {
      const kase = await lockByNumber(tx, number);
      const open = await openAction(tx, kase, ifMatch);
      if (action.ownerId !== null) await mustWorkOnCases(tx, action.ownerId);
      const values = [action.text, action.dueOn, action.ownerId];
      await (open
        ? tx.query(
            'update sixstep.next_action set text = $1, due_on = $2, owner_id = $3 where id = $4',
            [...values, open.id],
          )
        : tx.query(
            'insert into sixstep.next_action (text, due_on, owner_id, case_id) values ($1, $2, $3, $4)',
            [...values, kase.id],
          ));
    });
    return this.cases.view(number, actor);
  }

  /** @throws Problem 404, 403, 428, 412, 409 when there is none. */
  async finishNextAction(
    number: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<CaseView> {
    mustFollowUp(actor);
    await this.database.as(actor, async (tx) => {
      const kase = await lockByNumber(tx, number);
      const open = await openAction(tx, kase, ifMatch);
      if (!open) throw new Problem('conflict');
      await tx.query('update sixstep.next_action set done_on = $2 where id = $1', [
        open.id,
        kase.today,
      ]);
    });
    return this.cases.view(number, actor);
  }
}

/** @throws Problem 428 and 412; a case without an open action is asked for with version 0. */
async function openAction(
  tx: Transaction,
  kase: LockedCase,
  ifMatch: string | undefined,
): Promise<{ id: string } | undefined> {
  if (ifMatch === undefined) throw new Problem('missingIfMatch');
  const [open] = await tx.query<{ id: string; version: number }>(
    'select id, version from sixstep.next_action where case_id = $1 and done_on is null',
    [kase.id],
  );
  const version = open?.version ?? 0;
  if (!isLatest(ifMatch, version)) throw stale(version);
  return open;
}

async function mustWorkOnCases(tx: Transaction, personId: string): Promise<void> {
  const found = await tx.query(
    `select from sixstep.person where id = $1 and status = 'active' and role = any ($2::text[])`,
    [personId, followers],
  );
  if (found.length === 0) throw refusedField('ownerId', 'notOfTheCenter');
}

function mayDelete(actor: Actor, enteredBy: string | null, managerId: string | null): boolean {
  if (!followers.includes(actor.role)) return false;
  return (
    enteredBy === actor.personId ||
    (managerId !== null && standingTowards(actor, { countryCode: '', managerId }).has('manager'))
  );
}

function mustFollowUp(actor: Actor): void {
  mustSeeWork(actor);
  if (!followers.includes(actor.role)) throw new Problem('forbidden');
}
