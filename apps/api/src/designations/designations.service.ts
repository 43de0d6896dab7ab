import { Injectable } from '@nestjs/common';
import type { DesignationList, EnterDesignation, SettleDesignation } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { InvitationLinks } from '../access/invitation-links.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { DesignationReads } from './designations.reads.ts';

interface Standing {
  readonly id: string;
  readonly standing: 'proposed' | 'settled' | 'contested' | 'refused';
  readonly capacity: 'focalPoint' | 'deputy';
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** Today in the country. */
  readonly today: string;
}

/** Whom a country has named: entered by the Center as the country's letters say, ended and settled, never deleted. */
@Injectable()
export class Designations {
  constructor(
    private readonly database: Database,
    private readonly reads: DesignationReads,
    private readonly links: InvitationLinks,
  ) {}

  /**
   * Enters a designation. Where it follows another, that one ends the day before, so that access moves on the day itself.
   *
   * @throws Problem 404, 403, 409 when what it follows has ended by then, 400
   */
  async enter(code: string, wanted: EnterDesignation, actor: Actor): Promise<DesignationList> {
    await this.#mustEnter(code, actor);
    await this.database.as(actor, (tx) => this.enterIn(tx, code, wanted, actor));
    return this.reads.list(code, actor);
  }

  /** As `enter`, in a transaction of somebody who may. @throws Problem 409, 400 */
  async enterIn(
    tx: Transaction,
    code: string,
    wanted: EnterDesignation,
    actor: Actor,
  ): Promise<void> {
    const personId = await this.#person(tx, code, wanted, actor);
    if (wanted.follows !== null) {
      const { standing, fromOn, toOn } = await lock(tx, code, wanted.follows);
      const ended = standing === 'refused' || (toOn !== null && toOn < wanted.fromOn);
      if (ended || (fromOn !== null && fromOn > wanted.fromOn)) throw new Problem('conflict');
      await tx.query(
        `update sixstep.designation set to_on = $2::date - 1, reason = coalesce($3, reason) where id = $1`,
        [wanted.follows, wanted.fromOn, wanted.note],
      );
    }
    await holdLetter(tx, code, wanted.letterFileId);
    await tx.query(
      `insert into sixstep.designation (country_code, person_id, office, capacity, is_acting, basis, letter_on,
           letter_file_id, from_on, to_on, note, standing)
         values ($1, $2, $3, $4, $5, case when $6::date is null then 'register' else 'letter' end, $6, $7, $8, $9, $10, $11)`,
      [
        code,
        personId,
        wanted.office,
        wanted.capacity,
        wanted.isActing,
        wanted.letterOn,
        wanted.letterFileId,
        wanted.fromOn,
        wanted.toOn,
        wanted.note,
        wanted.isProposal ? 'proposed' : 'settled',
      ],
    );
  }

  /** @throws Problem 404 also for one of another country, 403, 409 when it has ended by then */
  async end(
    code: string,
    id: string,
    on: string,
    reason: string,
    actor: Actor,
  ): Promise<DesignationList> {
    await this.#mustEnter(code, actor);
    await this.database.as(actor, async (tx) => {
      const { standing, fromOn, toOn } = await lock(tx, code, id);
      if (standing === 'refused' || (toOn !== null && toOn <= on)) throw new Problem('conflict');
      if (fromOn !== null && on < fromOn) throw refusedField('on', 'beforeFrom');
      await tx.query(`update sixstep.designation set to_on = $2, reason = $3 where id = $1`, [
        id,
        on,
        reason,
      ]);
    });
    return this.reads.list(code, actor);
  }

  /** @throws Problem 404, 403, 409 unless all are focal points whose days overlap and that have not ended */
  async contest(
    code: string,
    ids: readonly string[],
    reason: string,
    actor: Actor,
  ): Promise<DesignationList> {
    await this.#mustEnter(code, actor);
    await this.database.as(actor, async (tx) => {
      const claims: Standing[] = [];
      for (const id of [...new Set(ids)].toSorted(byText)) claims.push(await lock(tx, code, id));
      if (claims.length < 2 || !claims.every(mayBeContested) || !overlap(claims)) {
        throw new Problem('conflict');
      }
      await tx.query(
        `update sixstep.designation set standing = 'contested', reason = $2 where id = any ($1::uuid[])`,
        [ids, reason],
      );
    });
    return this.reads.list(code, actor);
  }

  /** @throws Problem 404, 403, 409 for one that is neither proposed nor contested, or has ended */
  async settle(
    code: string,
    id: string,
    { letterOn, letterFileId, reason }: SettleDesignation,
    actor: Actor,
  ): Promise<DesignationList> {
    await this.#mustEnter(code, actor);
    await this.database.as(actor, async (tx) => {
      const claim = await lock(tx, code, id);
      if (claim.standing !== 'proposed' && claim.standing !== 'contested') {
        throw new Problem('conflict');
      }
      if (claim.toOn !== null && claim.toOn < claim.today) throw new Problem('conflict');
      await holdLetter(tx, code, letterFileId);
      if (claim.standing === 'contested') {
        await tx.query(
          `update sixstep.designation set standing = 'refused', to_on = greatest(from_on, $3::date) - 1, reason = $4
           where country_code = $1 and standing = 'contested' and id <> $2`,
          [code, id, claim.today, reason],
        );
      }
      await tx.query(
        `update sixstep.designation set standing = 'settled', basis = 'letter', letter_on = $2,
           letter_file_id = coalesce($3, letter_file_id), reason = $4 where id = $1`,
        [id, letterOn, letterFileId, reason],
      );
    });
    return this.reads.list(code, actor);
  }

  /** @param mailbox null for none @throws Problem 404, 403 */
  async writeMailbox(code: string, mailbox: string | null, actor: Actor): Promise<DesignationList> {
    await this.#mustEnter(code, actor);
    await this.database.as(actor, (tx) =>
      mailbox === null
        ? tx.query(`delete from sixstep.country_office where country_code = $1`, [code])
        : tx.query(
            `insert into sixstep.country_office (country_code, mailbox) values ($1, $2)
             on conflict (country_code) do update set mailbox = excluded.mailbox`,
            [code, mailbox],
          ),
    );
    return this.reads.list(code, actor);
  }

  async #mustEnter(code: string, actor: Actor): Promise<void> {
    mustSeeWork(actor);
    await this.reads.list(code, actor);
    if (actor.role !== 'programManager' && actor.role !== 'programOfficer') {
      throw new Problem('forbidden');
    }
  }

  /** Somebody of the country; whoever is new to it has an account of a colleague, and is mailed the link to it. */
  async #person(
    tx: Transaction,
    code: string,
    { personId, newPerson }: EnterDesignation,
    actor: Actor,
  ): Promise<string> {
    if (newPerson === null) {
      const [person] = await tx.query<{ id: string }>(
        `select id from sixstep.person where id = $1 and country_code = $2 and status <> 'disabled'`,
        [personId, code],
      );
      if (!person) throw refusedField('personId', 'unknown');
      return person.id;
    }
    try {
      const [person] = await tx.query<{ id: string }>(
        `insert into sixstep.person (email, name, role, country_code, language, time_zone, status)
         select $1, $2, 'countryColleague', c.code, $3, c.time_zone, 'invited'
         from sixstep.partner_country c where c.code = $4 returning id`,
        [newPerson.email, newPerson.name, newPerson.language, code],
      );
      await this.links.inviteForPerson(tx, person!.id, actor.name);
      return person!.id;
    } catch (error) {
      if (isUniqueViolation(error, 'person_email_key')) {
        throw refusedField('newPerson.email', 'taken');
      }
      throw error;
    }
  }
}

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

const mayBeContested = ({ standing, capacity, toOn, today }: Standing): boolean =>
  (standing === 'settled' || standing === 'proposed' || standing === 'contested') &&
  capacity === 'focalPoint' &&
  (toOn === null || toOn >= today);

/** Whether there is a day that all of them claim. */
function overlap(claims: readonly Standing[]): boolean {
  const first = claims
    .map(({ fromOn }) => fromOn ?? '')
    .toSorted(byText)
    .at(-1)!;
  return claims.every(({ toOn }) => toOn === null || toOn >= first);
}

/** @throws Problem 404 */
async function lock(tx: Transaction, code: string, id: string): Promise<Standing> {
  const [row] = await tx.query<Standing>(
    `select d.id, d.standing, d.capacity, d.from_on as "fromOn", d.to_on as "toOn", sixstep.today(c.time_zone) as today
     from sixstep.designation d join sixstep.partner_country c on c.code = d.country_code
     where d.id = $1 and d.country_code = $2 for update of d`,
    [id, code],
  );
  if (!row) throw notFound();
  return row;
}

/** Files are held by cases: the letter is, by the newest of the country. @throws Problem 400 where there is none yet */
async function holdLetter(tx: Transaction, code: string, fileId: string | null): Promise<void> {
  if (fileId === null) return;
  const [kase] = await tx.query<{ id: string }>(
    `select id from sixstep.case_file where country_code = $1 order by id desc limit 1`,
    [code],
  );
  if (!kase) throw refusedField('letterFileId', 'noCaseYet');
  await tx.flight([holdFileStatement(fileId, kase.id, 'designation', { centerOnly: true })]);
}
