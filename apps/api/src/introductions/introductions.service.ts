import { Injectable } from '@nestjs/common';
import type { AdmitIntroduction, IntroductionView, Language } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { InvitationLinks } from '../access/invitation-links.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { Designations } from '../designations/designations.service.ts';
import { notFound, Problem } from '../errors/problem.ts';

interface OpenIntroduction {
  readonly name: string;
  readonly office: string | null;
  readonly email: string;
  readonly language: Language;
}

/** Who waits to be admitted for a country. A manager looks at what they say and knows; the house does not. */
@Injectable()
export class Introductions {
  constructor(
    private readonly database: Database,
    private readonly designations: Designations,
    private readonly links: InvitationLinks,
  ) {}

  /** @throws Problem 404 for a code that is none, for people outside the Center and for observers */
  async list(code: string, actor: Actor): Promise<IntroductionView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], IntroductionView[]]>(actor, [
      { sql: 'select code from sixstep.partner_country where code = $1', params: [code] },
      {
        name: 'introductions-of-country',
        sql: `select i.id, json_build_object('code', p.code, 'name', p.name) as country, c.number as "caseNumber",
                l.email as "linkFor", i.name, i.position, i.office, i.email, i.note, sixstep.instant(i.made_at) as "madeAt"
              from sixstep.introduction i
              join sixstep.partner_country p on p.code = i.country_code
              join sixstep.invitation_link l on l.id = i.link_id
              left join sixstep.case_file c on c.id = l.case_id
              where i.country_code = $1 and i.state = 'open' order by i.id`,
        params: [code],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /**
   * Makes an account and mails its link to the address that was given; for a focal point and a deputy with a designation, of
   * which the letter is still missing.
   *
   * @throws Problem 404 also for one that is decided, 403, 400 when the address has an account elsewhere
   */
  async admit(
    code: string,
    id: string,
    { as, fromOn, right }: AdmitIntroduction,
    actor: Actor,
  ): Promise<IntroductionView[]> {
    await this.#mustDecide(code, actor);
    await this.database.as(actor, async (tx) => {
      const { name, office, email, language } = await decide(tx, code, id, {
        state: 'admitted',
        as,
        reason: null,
      });
      const newPerson = { name, email, language };
      if (as === 'colleague') await this.#addColleague(tx, code, newPerson, right, actor);
      else {
        await this.designations.enterIn(
          tx,
          code,
          {
            personId: null,
            newPerson,
            office,
            capacity: as,
            isActing: false,
            letterOn: null,
            letterFileId: null,
            fromOn,
            toOn: null,
            note: null,
            isProposal: false,
            follows: null,
          },
          actor,
        );
      }
    });
    return this.list(code, actor);
  }

  /** @throws Problem 404 also for one that is decided, 403 */
  async refuse(
    code: string,
    id: string,
    reason: string,
    actor: Actor,
  ): Promise<IntroductionView[]> {
    await this.#mustDecide(code, actor);
    await this.database.as(actor, (tx) =>
      decide(tx, code, id, { state: 'refused', as: null, reason }),
    );
    return this.list(code, actor);
  }

  async #mustDecide(code: string, actor: Actor): Promise<void> {
    await this.list(code, actor);
    if (actor.role !== 'programManager' && actor.role !== 'programOfficer') {
      throw new Problem('forbidden');
    }
  }

  async #addColleague(
    tx: Transaction,
    code: string,
    { name, email, language }: Omit<OpenIntroduction, 'office'>,
    right: AdmitIntroduction['right'],
    actor: Actor,
  ): Promise<void> {
    try {
      const [person] = await tx.query<{ id: string }>(
        `insert into sixstep.person (email, name, role, country_code, language, time_zone, status, country_right)
         select $1, $2, 'countryColleague', c.code, $3, c.time_zone, 'invited', $4
         from sixstep.partner_country c where c.code = $5 returning id`,
        [email, name, language, right, code],
      );
      await this.links.inviteForPerson(tx, person!.id, actor.name);
    } catch (error) {
      if (isUniqueViolation(error, 'person_email_key')) throw refusedField('email', 'taken');
      throw error;
    }
  }
}

/** @throws Problem 404 for one of another country, or one that is decided */
async function decide(
  tx: Transaction,
  code: string,
  id: string,
  to: {
    readonly state: 'admitted' | 'refused';
    readonly as: AdmitIntroduction['as'] | null;
    readonly reason: string | null;
  },
): Promise<OpenIntroduction> {
  const [introduction] = await tx.query<OpenIntroduction>(
    `update sixstep.introduction set state = $3, admitted_as = $4, reason = $5, decided_by = sixstep.actor_id(),
       decided_at = sixstep.now()
     where id = $1 and country_code = $2 and state = 'open' returning name, office, email, language`,
    [id, code, to.state, to.as, to.reason],
  );
  if (!introduction) throw notFound();
  return introduction;
}
