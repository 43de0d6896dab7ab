import { Injectable } from '@nestjs/common';
import type { EnterKnownSupport, KnownSupportView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustKeepCountries } from '../access/must-keep-countries.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';

/** What others do for a country: entered from a source, removed with a reason, never deleted. */
@Injectable()
export class KnownSupport {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a code that is none, for people outside the Center and for observers */
  async list(code: string, actor: Actor): Promise<KnownSupportView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], KnownSupportView[]]>(actor, [
      { sql: 'select code from sixstep.partner_country where code = $1', params: [code] },
      {
        name: 'known-support-of-country',
        sql: `select k.id, coalesce(o.name, k.provider) as provider, k.components, k.what, k.from_on as "fromOn",
                k.to_on as "toOn", k.contact, k.source, json_build_object('id', p.id, 'name', p.name) as "enteredBy",
                sixstep.instant(k.entered_at) as "enteredAt",
                case when k.removed_at is not null then json_build_object('by', r.name,
                  'at', sixstep.instant(k.removed_at), 'reason', k.removed_reason) end as removed
              from sixstep.known_support k
              join sixstep.person p on p.id = k.entered_by
              left join sixstep.person r on r.id = k.removed_by
              left join sixstep.organization o on o.code = k.organization_code
              where k.country_code = $1
              order by k.removed_at is not null, coalesce(k.to_on, 'infinity') desc, k.from_on desc nulls last, k.id desc`,
        params: [code],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** @throws Problem 404, 403, 400 for an organization that is none */
  async enter(code: string, wanted: EnterKnownSupport, actor: Actor): Promise<KnownSupportView[]> {
    await this.list(code, actor);
    mustKeepCountries(actor);
    await this.database.as(actor, async (tx) => {
      const organizations = await tx.query('select from sixstep.organization where code = $1', [
        wanted.organizationCode,
      ]);
      if (wanted.organizationCode !== null && organizations.length === 0) {
        throw refusedField('organizationCode', 'unknownOrganization');
      }
      await tx.query(
        `insert into sixstep.known_support (country_code, organization_code, provider, components, what, from_on, to_on,
           contact, source) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          code,
          wanted.organizationCode,
          wanted.provider,
          wanted.components,
          wanted.what,
          wanted.fromOn,
          wanted.toOn,
          wanted.contact,
          wanted.source,
        ],
      );
    });
    return this.list(code, actor);
  }

  /** @throws Problem 404 also for one of another country, 403, 409 when it is removed already */
  async remove(
    code: string,
    id: string,
    reason: string,
    actor: Actor,
  ): Promise<KnownSupportView[]> {
    const rows = await this.list(code, actor);
    mustKeepCountries(actor);
    if (!rows.some((row) => row.id === id)) throw notFound();
    await this.database.as(actor, async (tx) => {
      const removed = await tx.query(
        `update sixstep.known_support set removed_by = sixstep.actor_id(), removed_at = sixstep.now(), removed_reason = $2
         where id = $1 and removed_at is null returning id`,
        [id, reason],
      );
      if (removed.length === 0) throw new Problem('conflict');
    });
    return this.list(code, actor);
  }
}
