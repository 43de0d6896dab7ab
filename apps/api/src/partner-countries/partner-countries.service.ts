import { Injectable } from '@nestjs/common';
import type { PartnerCountryView, WriteCountryProfile } from '@sixstep/contract';
import type { Ability } from '@sixstep/process';
import { may } from '../access/abilities.ts';
import { AccessLog } from '../access/access-log.ts';
import type { Actor } from '../access/actor.ts';
import { isOutside } from '../access/links.ts';
import { mustKeepCountries } from '../access/must-keep-countries.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import {
  countriesStatement,
  countryStatement,
  type PartnerCountryRow,
} from './partner-countries.reads.ts';

/** The register of partner countries, and whether each may receive a support package. */
@Injectable()
export class PartnerCountries {
  constructor(
    private readonly database: Database,
    private readonly log: AccessLog,
  ) {}

  /** The Center sees all of them, a country itself, an organization none. */
  async list(actor: Actor): Promise<PartnerCountryView[]> {
    if (actor.organizationCode !== null) return [];
    const [rows] = await this.database.read<[PartnerCountryRow[]]>(actor, [
      countriesStatement(actor.countryCode),
    ]);
    return rows;
  }

  /** @throws Problem 404 for a code that is none, or not one's own */
  async one(code: string, actor: Actor): Promise<PartnerCountryView> {
    if (isOutside(actor.role) && actor.countryCode !== code) throw notFound();
    const [[row]] = await this.database.read<[PartnerCountryRow[]]>(actor, [
      countryStatement(code),
    ]);
    if (!row) throw notFound();
    return row;
  }

  /** @throws Problem 404, 403 for who does not direct, 428, 412 */
  changeSupportClass(
    code: string,
    supportClass: PartnerCountryView['supportClass'],
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<PartnerCountryView> {
    return this.change(code, 'partnerCountry.setSupportClass', actor, ifMatch, {
      sql: `support_class = $3`,
      params: [supportClass],
    });
  }

  /**
   * Lets a country receive a package although its class says otherwise.
   *
   * @throws Problem 404, 403 for who does not direct, 428, 412
   */
  waive(
    code: string,
    reason: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<PartnerCountryView> {
    return this.change(code, 'partnerCountry.waive', actor, ifMatch, {
      sql: `waiver_reason = $3, waived_by = sixstep.actor_id(), waived_at = sixstep.now()`,
      params: [reason],
    });
  }

  /** Its class counts again. @throws Problem 404, 403 for who does not direct, 428, 412 */
  endWaiver(code: string, actor: Actor, ifMatch: string | undefined): Promise<PartnerCountryView> {
    return this.change(code, 'partnerCountry.waive', actor, ifMatch, {
      sql: `waiver_reason = null, waived_by = null, waived_at = null`,
    });
  }

  /**
   * Puts facts right that mails and deadlines go by; loading reference data leaves them alone from then on.
   *
   * @throws Problem 404, 403, 428, 412, 400 for a time zone that is none
   */
  async writeProfile(
    code: string,
    { portalLanguage, languages, timeZone, weekend }: WriteCountryProfile,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<PartnerCountryView> {
    mustSeeWork(actor);
    const { version } = await this.one(code, actor);
    mustKeepCountries(actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      const zones = await tx.query('select from pg_timezone_names where name = $1', [timeZone]);
      if (zones.length === 0) throw refusedField('timeZone', 'unknownTimeZone');
      const [kept] = await tx.query<{ kept: boolean }>(
        'select sixstep.keep_profile($1, $2, $3, $4, $5, $6) as kept',
        [code, ifMatch, portalLanguage, languages, timeZone, weekend],
      );
      if (!kept!.kept) throw stale(version);
    });
    return this.one(code, actor);
  }

  private async change(
    code: string,
    ability: Ability,
    actor: Actor,
    ifMatch: string | undefined,
    { sql, params = [] }: Statement,
  ): Promise<PartnerCountryView> {
    const { version } = await this.one(code, actor);
    if (!may(actor, ability)) {
      await this.log.refused(actor, ability);
      throw isOutside(actor.role) ? notFound() : new Problem('forbidden');
    }
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      const changed = await tx.query(
        `update sixstep.partner_country set ${sql} where code = $1 and '"v' || version || '"' = $2 returning code`,
        [code, ifMatch, ...params],
      );
      if (changed.length === 0) throw stale(version);
    });
    return this.one(code, actor);
  }
}
