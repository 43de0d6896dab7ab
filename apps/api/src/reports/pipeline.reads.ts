import { Injectable } from '@nestjs/common';
import type { PipelineReport } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';

export interface PipelineQuestion {
  /** An instant in UTC; absent is now. */
  readonly asOf?: string | undefined;
  readonly region?: string | undefined;
  readonly component?: string | undefined;
}

export type PipelineCounts = Pick<PipelineReport, 'asOf' | 'counts' | 'truth'>;

/** How many cases of a headline weaken it, in each way. */
const truthOf = (headline: string): string => `(select json_build_object(
        'adopted', count(*) filter (where adopted), 'enteredLate', count(*) filter (where entered_late),
        'onBehalf', count(*) filter (where on_behalf), 'unconfirmed', count(*) filter (where unconfirmed),
        'withoutManager', count(*) filter (where without_manager),
        'withoutContact', count(*) filter (where without_contact),
        'unknownDates', count(*) filter (where unknown_dates)) from kase where ${headline})`;

/**
 * Where every case stood at an instant: the last event that had been entered until then, joined to what its state means.
 * No counter is kept anywhere; the history is the only source.
 */
const pipelineStatement = ({ asOf, region, component }: PipelineQuestion): Statement => ({
  name: 'pipeline',
  sql: `
    with moment as (select coalesce($1::timestamptz, sixstep.now()) as at),
    stood as materialized (
      select c.id, c.country_code, c.components, (
          select e.to_state from sixstep.case_event e
          where e.case_id = c.id and e.at <= moment.at order by e.seq desc limit 1
        ) as state, coalesce((
          select e.type <> 'case.resume' from sixstep.case_event e
          where e.case_id = c.id and e.at <= moment.at and e.type in ('case.hold', 'case.prolongHold', 'case.resume')
          order by e.seq desc limit 1
        ), false) as held
      from sixstep.case_file c, moment
    ),
    kase as (
      select state, s.step, s.final, p.region, held and not s.final as on_hold,
        sixstep.case_turn(stood.id, state, held and not s.final, s.turn) as turn, s.ordinal,
        t.adopted, t.entered_late, t.on_behalf, t.unconfirmed, t.without_manager, t.without_contact, t.unknown_dates
      from stood
      join sixstep.process_state s using (state)
      join sixstep.partner_country p on p.code = stood.country_code
      left join sixstep.truth_of_cases((select at from moment)) t on t.case_id = stood.id
      where ($2::text is null or p.region = $2) and ($3::text is null or $3 = any (stood.components))
    )
    select sixstep.instant((select at from moment)) as "asOf", json_build_object(
      'total', (select count(*) from kase),
      'open', (select count(*) from kase where not final),
      'onHold', (select count(*) from kase where on_hold),
      'bySteps', coalesce((select json_agg(json_build_object('step', step, 'count', n) order by place)
        from (select step, min(ordinal) as place, count(*) as n from kase where step is not null group by step) q), '[]'),
      'byStates', coalesce((select json_agg(json_build_object('state', state, 'count', n) order by place)
        from (select state, min(ordinal) as place, count(*) as n from kase group by state) q), '[]'),
      'byRegions', coalesce((select json_agg(json_build_object('region', region, 'count', n) order by region)
        from (select region, count(*) as n from kase where not final group by region) q), '[]'),
      'byTurns', coalesce((select json_agg(json_build_object('turn', turn, 'count', n) order by turn)
        from (select turn, count(*) as n from kase where not final group by turn) q), '[]')) as counts,
      json_build_object('total', ${truthOf('true')}, 'open', ${truthOf('not final')}, 'onHold', ${truthOf('on_hold')}) as truth`,
  params: [asOf ?? null, region ?? null, component ?? null],
});

@Injectable()
export class PipelineReads {
  constructor(private readonly database: Database) {}

  /** Counts of an instant, and of another to compare with: one flight, so of one moment. */
  async report(
    question: PipelineQuestion,
    compareTo: string | undefined,
    actor: Actor,
  ): Promise<PipelineReport> {
    const [[now], then] = await this.database.read<[PipelineCounts[], ...PipelineCounts[][]]>(
      actor,
      [
        pipelineStatement(question),
        ...(compareTo === undefined ? [] : [pipelineStatement({ ...question, asOf: compareTo })]),
      ],
    );
    const before = then?.[0];
    return {
      ...now!,
      compareTo: before ? { asOf: before.asOf, counts: before.counts } : null,
    };
  }
}
