import { Injectable } from '@nestjs/common';
import type { ChangePerson, CreatePerson, FieldProblem, PersonView } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import { AccessLog } from '../access/access-log.ts';
import type { Actor } from '../access/actor.ts';
import { InvitationLinks } from '../access/invitation-links.ts';
import { isOutside } from '../access/links.ts';
import { Database, type Transaction } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { invalid, notFound, Problem, stale } from '../errors/problem.ts';
import { misfitsOf, type Belonging } from './belonging.ts';
import { peopleStatement, personStatement, type PersonRow } from './people.reads.ts';

/** Who has an account, in which role and for whom. Only an administrator changes that, and nobody their own standing. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly links: InvitationLinks,
    private readonly log: AccessLog,
  ) {}

  /** @throws Problem 404 for people of countries and organizations */
  async list(actor: Actor): Promise<PersonView[]> {
    if (isOutside(actor.role)) throw notFound();
    const [rows] = await this.database.read<[PersonRow[]]>(actor, [peopleStatement]);
    return rows;
  }

  /** @throws Problem 404 */
  async one(id: string, actor: Actor): Promise<PersonView> {
    if (isOutside(actor.role)) throw notFound();
    const [[row]] = await this.database.read<[PersonRow[]]>(actor, [personStatement(id)]);
    if (!row) throw notFound();
    return row;
  }

  /**
   * Adds a person and mails the link that makes the account theirs.
   *
   * @throws Problem 404, 403, 400 for an address that is taken, a place that is none, or a role that does not go with it
   */
  async add(wanted: CreatePerson, actor: Actor): Promise<PersonView> {
    await this.mustAdminister(actor, 'people.add');
    const { email, name, role, language, countryCode = null, organizationCode = null } = wanted;
    try {
      const id = await this.database.as(actor, async (tx) => {
        await mustFit(tx, { role, countryCode, organizationCode });
        const [row] = await tx.query<{ id: string }>(
          `insert into sixstep.person (email, name, role, country_code, organization_code, language, time_zone, status)
           values ($1, $2, $3, $4, $5, $6,
             coalesce((select time_zone from sixstep.partner_country where code = $4),
               case when $5::text is null then 'Asia/Tokyo' else 'UTC' end), 'invited')
           returning id`,
          [email, name, role, countryCode, organizationCode, language],
        );
        await this.links.inviteForPerson(tx, row!.id, actor.name);
        return row!.id;
      });
      return await this.one(id, actor);
    } catch (error) {
      if (isUniqueViolation(error, 'person_email_key')) throw refused('email', 'taken');
      throw error;
    }
  }

  /**
   * Mails the link again; the one before stops working.
   *
   * @throws Problem 404, 403, 409 for somebody who has come in, or is disabled
   */
  async invite(id: string, actor: Actor): Promise<PersonView> {
    await this.mustAdminister(actor, 'people.invite');
    const person = await this.one(id, actor);
    if (person.status !== 'invited') throw new Problem('conflict');
    await this.database.as(actor, (tx) => this.links.inviteForPerson(tx, id, actor.name));
    return person;
  }

  /**
   * Changes a person. Another role or place, and being disabled, end their sessions at once.
   *
   * @throws Problem 404, 428, 412, 403 also for one's own role, 409 for the last administrator, 400
   */
  async change(
    id: string,
    change: ChangePerson,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<PersonView> {
    await this.mustAdminister(actor, 'people.change');
    const person = await this.one(id, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${person.version}"`) throw stale(person.version);
    const belonging = belongingAfter(person, change);
    const isMoved = belonging.role !== person.role || change.disabled !== undefined;
    if (id === actor.personId && isMoved) {
      await this.log.refused(actor, 'people.changeOwnRole');
      throw new Problem('forbidden');
    }
    await this.database.as(actor, async (tx) => {
      await mustFit(tx, belonging);
      if (isMoved) await mustLeaveAnAdministrator(tx, id, belonging.role, change.disabled);
      const changed = await tx.query(
        `update sixstep.person p set name = $3, role = $4, country_code = $5, organization_code = $6, language = $7,
           status = case
             when $8::boolean is null then status
             when $8 then 'disabled'
             when status <> 'disabled' then status
             when exists (select from sixstep.invitation_link l where l.person_id = p.id)
               and not exists (select from sixstep.invitation_link l where l.person_id = p.id and l.used_at is not null)
               then 'invited'
             else 'active' end
         where id = $1 and version = $2 returning id`,
        [
          id,
          person.version,
          change.name ?? person.name,
          belonging.role,
          belonging.countryCode,
          belonging.organizationCode,
          change.language ?? person.language,
          change.disabled ?? null,
        ],
      );
      if (changed.length === 0) throw stale(person.version);
    });
    return this.one(id, actor);
  }

  private async mustAdminister(actor: Actor, what: string): Promise<void> {
    if (may(actor, 'people.administer')) return;
    await this.log.refused(actor, what);
    if (isOutside(actor.role)) throw notFound();
    throw new Problem('forbidden');
  }
}

const refused = (path: string, code: string) => invalid([{ path, code, params: {} }]);

const belongingAfter = (person: PersonView, change: ChangePerson): Belonging => ({
  role: change.role ?? person.role,
  countryCode:
    change.countryCode === undefined ? (person.country?.code ?? null) : change.countryCode,
  organizationCode:
    change.organizationCode === undefined
      ? (person.organization?.code ?? null)
      : change.organizationCode,
});

async function mustFit(tx: Transaction, belonging: Belonging): Promise<void> {
  const { countryCode, organizationCode } = belonging;
  const [known] = await tx.query<{ country: boolean; organization: boolean }>(
    `select $1::text is null or exists (select from sixstep.partner_country where code = $1) as country,
       $2::text is null or exists (select from sixstep.organization where code = $2) as organization`,
    [countryCode, organizationCode],
  );
  const unknown = (path: string): FieldProblem => ({ path, code: 'unknown', params: {} });
  const fields = [
    ...misfitsOf(belonging),
    ...(known?.country ? [] : [unknown('countryCode')]),
    ...(known?.organization ? [] : [unknown('organizationCode')]),
  ];
  if (fields.length > 0) throw invalid(fields);
}

/** The rows are locked in one order, so that two administrators who put each other out come one after the other. */
async function mustLeaveAnAdministrator(
  tx: Transaction,
  id: string,
  role: Belonging['role'],
  disabled: boolean | undefined,
): Promise<void> {
  const active = await tx.query<{ id: string }>(
    `select id from sixstep.person where role = 'administrator' and status = 'active' order by id for update`,
  );
  const stays = role === 'administrator' && disabled !== true;
  if (!stays && active.length === 1 && active[0]?.id === id) throw new Problem('conflict');
}
