import type { ConfirmationReport } from '@sixstep/contract';
import type { Statement } from '../database/database.ts';

const today = `sixstep.today('Asia/Tokyo')`;

export type MonthRow = Pick<
  ConfirmationReport,
  'month' | 'today' | 'confirmationDue' | 'openCasesWithoutManager'
>;
export type ManagerRow = ConfirmationReport['managers'][number];

/**
 * The open cases with their managers as they stood when the month ended at the Center, or stand now: `asked` with the month,
 * `stood` with the cases. `$1` is the month.
 */
const openCases = `
    asked as (select to_date(coalesce($1, to_char(${today}, 'YYYY-MM')), 'YYYY-MM') as day),
    until as (select least(sixstep.now(), (day + interval '1 month')::timestamp at time zone 'Asia/Tokyo') as at from asked),
    stood as (
      select q.manager_id from (
        select c.state, c.manager_id from sixstep.case_file c, until where c.changed_at <= until.at
        union all
        select v."row" ->> 'state', (v."row" ->> 'manager_id')::uuid from sixstep.row_version v, until
          where v.table_name = 'case_file' and v.period @> until.at
      ) q join sixstep.process_state s using (state) where not s.final
    )`;

/** @param month `YYYY-MM`; null is the current one */
export const monthStatement = (month: string | null): Statement => ({
  name: 'confirmation-month',
  sql: `
    with ${openCases}
    select coalesce($1, to_char(${today}, 'YYYY-MM')) as month, ${today} as today,
      exists (select from sixstep.case_file c join sixstep.process_state s using (state)
        where not s.final and c.manager_id = sixstep.actor_id())
      and not exists (select from sixstep.case_confirmation n
        where n.manager_id = sixstep.actor_id() and n.as_of >= date_trunc('month', ${today}::timestamp)::date) as "confirmationDue",
      (select count(*)::int from stood where manager_id is null) as "openCasesWithoutManager"`,
  params: [month],
});

/** Whoever managed an open case when the month ended, or has confirmed in the month: the latest confirmation counts. */
export const managersStatement = (month: string | null): Statement => ({
  name: 'confirmation-managers',
  sql: `
    with ${openCases},
    latest as (
      select distinct on (n.manager_id) n.* from sixstep.case_confirmation n, asked
      where n.as_of >= asked.day and n.as_of < asked.day + interval '1 month'
      order by n.manager_id, n.confirmed_at desc
    ),
    managed as (
      select manager_id, count(*)::int as n from stood where manager_id is not null group by manager_id
    )
    select json_build_object('id', p.id, 'name', p.name) as manager, coalesce(managed.n, 0) as "openCases",
      case when latest.id is not null then json_build_object(
        'asOf', latest.as_of, 'confirmedAt', sixstep.instant(latest.confirmed_at),
        'cases', (select count(*) from sixstep.confirmed_case x where x.confirmation_id = latest.id),
        'exceptions', coalesce((select json_agg(json_build_object('case', c.number,
            'country', json_build_object('code', k.code, 'iso2', k.iso2, 'name', k.name), 'state', x.state, 'note', x.note)
            order by c.number)
          from sixstep.confirmed_case x join sixstep.case_file c on c.id = x.case_id
          join sixstep.partner_country k on k.code = c.country_code
          where x.confirmation_id = latest.id and not x.is_right), '[]')) end as confirmation
    from sixstep.person p
    left join managed on managed.manager_id = p.id
    left join latest on latest.manager_id = p.id
    where managed.n > 0 or latest.id is not null
    order by p.name`,
  params: [month],
});
