import { Injectable } from '@nestjs/common';
import type { EnterReadiness, ReadinessAssessment } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustKeepCountries } from '../access/must-keep-countries.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';

/** How far countries are with each component: assessments that are added and struck out, never changed or deleted. */
@Injectable()
export class Readiness {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a code that is none, for people outside the Center and for observers */
  async list(code: string, actor: Actor): Promise<ReadinessAssessment[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], ReadinessAssessment[]]>(actor, [
      { sql: 'select code from sixstep.partner_country where code = $1', params: [code] },
      {
        name: 'readiness-of-country',
        sql: `select a.id, a.component, a.level, a.assessed_on as "assessedOn", a.source, a.source_url as "sourceUrl",
                a.note, json_build_object('id', e.id, 'name', e.name) as "enteredBy",
                sixstep.instant(a.entered_at) as "enteredAt",
                case when a.struck_at is not null then json_build_object('by', s.name,
                  'at', sixstep.instant(a.struck_at), 'reason', a.struck_reason) end as struck
              from sixstep.readiness_assessment a
              join sixstep.person e on e.id = a.entered_by
              left join sixstep.person s on s.id = a.struck_by
              where a.country_code = $1 order by a.assessed_on desc, a.id desc`,
        params: [code],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** @throws Problem 404, 403, 400 for a day ahead */
  async enter(
    code: string,
    assessment: EnterReadiness,
    actor: Actor,
  ): Promise<ReadinessAssessment[]> {
    await this.list(code, actor);
    mustKeepCountries(actor);
    await this.database.as(actor, async (tx) => {
      const [now] = await tx.query<{ today: string }>(
        `select sixstep.today('Asia/Tokyo')::text as today`,
      );
      if (assessment.assessedOn > now!.today) throw refusedField('assessedOn', 'inFuture');
      await tx.query(
        `insert into sixstep.readiness_assessment
           (country_code, component, level, assessed_on, source, source_url, note)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          code,
          assessment.component,
          assessment.level,
          assessment.assessedOn,
          assessment.source,
          assessment.sourceUrl,
          assessment.note,
        ],
      );
    });
    return this.list(code, actor);
  }

  /** @throws Problem 404 also for an assessment of another country, 403, 409 when it is struck out already */
  async strike(
    code: string,
    id: string,
    reason: string,
    actor: Actor,
  ): Promise<ReadinessAssessment[]> {
    const known = await this.list(code, actor);
    if (!known.some((assessment) => assessment.id === id)) throw notFound();
    mustKeepCountries(actor);
    await this.database.as(actor, async (tx) => {
      const struck = await tx.query(
        `update sixstep.readiness_assessment
         set struck_by = sixstep.actor_id(), struck_at = sixstep.now(), struck_reason = $2
         where id = $1 and struck_at is null returning id`,
        [id, reason],
      );
      if (struck.length === 0) throw new Problem('conflict');
    });
    return this.list(code, actor);
  }
}
