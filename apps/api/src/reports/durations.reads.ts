import { Injectable } from '@nestjs/common';
import type { DurationsReport, StepDuration } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';

export interface DurationsQuestion {
  /** An instant in UTC; absent is now. */
  readonly asOf?: string | undefined;
  /** Stays that ended before this instant are not asked for. */
  readonly since?: string | undefined;
  readonly region?: string | undefined;
  readonly component?: string | undefined;
}

/**
 * Median calendar days of the stays in each step that cases have left, by the dates on which things happened as they were
 * known at the instant. What an adopted case went through before it came in counts as far as its dates are known, without
 * turns; in implementation, where the turn follows the items, the days are counted for the organizations, as on the case's page.
 */
const durationsStatement = ({ asOf, since, region, component }: DurationsQuestion): Statement => ({
  name: 'durations',
  sql: `
    with line as (
      select l.case_id, l.seq, l.occurred_on, s.step, s.turn,
        sum((l.type = 'case.hold')::int - (l.type = 'case.resume')::int) over w > 0 as held,
        lead(l.occurred_on) over w as until_on, lag(s.step) over w as step_before
      from sixstep.kept_lines($1::timestamptz) l
      join sixstep.process_state s on s.state = l.to_state
      join sixstep.case_file c on c.id = l.case_id
      join sixstep.partner_country p on p.code = c.country_code
      where ($3::text is null or p.region = $3) and ($4::text is null or $4 = any (c.components))
      window w as (partition by l.case_id order by l.seq)
    ),
    counted as (
      select *, count(*) filter (where step is distinct from step_before) over (partition by case_id order by seq) as stay,
        case when held then 'nobody' when turn = 'followsItems' then 'organizations' else turn end as whose
      from line
    ),
    stay as (
      select case_id, stay, step, min(occurred_on) as entered_on, max(until_on) as left_on,
        coalesce(sum(until_on - occurred_on) filter (where whose = 'center'), 0) as center,
        coalesce(sum(until_on - occurred_on) filter (where whose = 'country'), 0) as country,
        coalesce(sum(until_on - occurred_on) filter (where whose = 'organizations'), 0) as organizations,
        coalesce(sum(until_on - occurred_on) filter (where whose = 'nobody'), 0) as nobody
      from counted where step is not null group by case_id, stay, step having bool_and(until_on is not null)
    ),
    place as (select step, min(ordinal) as ordinal from sixstep.process_state where step is not null group by step),
    brought as (
      select a.case_id, a.step, a.entered_on, place.ordinal,
        lead(a.entered_on) over w as left_on, lead(a.step) over w as step_after
      from sixstep.adopted_step a join place using (step)
      join sixstep.case_file c on c.id = a.case_id
      join sixstep.partner_country p on p.code = c.country_code
      where ($3::text is null or p.region = $3) and ($4::text is null or $4 = any (c.components))
        and ($1::timestamptz is null or a.changed_at <= $1::timestamptz)
      window w as (partition by a.case_id order by place.ordinal)
    ),
    closed as (
      select s.step, case when c.origin = 'adopted' and s.stay = 1 then b.entered_on else s.entered_on end as entered_on,
        s.left_on, case when c.origin = 'adopted' and s.stay = 1 then null else s.center end as center,
        s.country, s.organizations, s.nobody
      from stay s join sixstep.case_file c on c.id = s.case_id
      left join sixstep.adopted_step b on b.case_id = s.case_id and b.step = s.step
      union all
      select step, entered_on, left_on, null, null, null, null from brought where step_after is not null
    ),
    asked as (
      select *, left_on - entered_on as days from closed
      where $2::timestamptz is null or left_on is null or left_on > ($2::timestamptz at time zone 'Asia/Tokyo')::date
    ),
    told as (
      select place.step, place.ordinal, count(days)::int as stays, (count(*) filter (where asked.step is not null and days is null))::int as left_out,
        percentile_cont(0.5) within group (order by days) as median,
        (count(days) filter (where center is not null))::int as turn_stays,
        percentile_cont(0.5) within group (order by center) filter (where center is not null and days is not null) as center,
        percentile_cont(0.5) within group (order by country) filter (where center is not null and days is not null) as country,
        percentile_cont(0.5) within group (order by organizations) filter (where center is not null and days is not null) as organizations,
        percentile_cont(0.5) within group (order by nobody) filter (where center is not null and days is not null) as nobody
      from place left join asked using (step) group by place.step, place.ordinal
    )
    select coalesce(json_agg(json_build_object('step', step, 'stays', stays, 'leftOut', left_out, 'medianDays', median,
      'turnStays', turn_stays, 'turnMedianDays', json_build_object('center', center, 'country', country,
        'organizations', organizations, 'nobody', nobody)) order by ordinal), '[]') as items
    from told`,
  params: [asOf ?? null, since ?? null, region ?? null, component ?? null],
});

@Injectable()
export class DurationsReads {
  constructor(private readonly database: Database) {}

  async of(question: DurationsQuestion, actor: Actor): Promise<DurationsReport> {
    const [[row]] = await this.database.read<[{ items: StepDuration[] }[]]>(actor, [
      durationsStatement(question),
    ]);
    return row!;
  }
}
