import type { Statement } from '../database/database.ts';
import { caseColumns, caseTables } from './case-columns.ts';
import { factsStatement } from './case-facts.ts';

/** Everything that the page of one case shows, in one flight: the case, its facts, its way so far, its people. */
export const viewStatements = (number: string, persons: readonly string[]): Statement[] => [
  {
    name: 'view-case',
    sql: `select ${caseColumns}, c.id, c.origin, c.hold_reason_code as "holdReasonCode", c.held_on as "heldOn",
            (select f.number from sixstep.case_file f where f.id = c.follows_case_id) as "followsCase",
            sixstep.today('Asia/Tokyo') as today
          from ${caseTables} where c.number = $1`,
    params: [number],
  },
  factsStatement(number, persons),
  {
    name: 'view-case-way',
    sql: `select e.type, e.from_state as "from", e.to_state as "to", e.occurred_on as "on", s.turn
          from sixstep.kept_lines(null) e
          join sixstep.process_state s on s.state = e.to_state
          where e.case_id = (select id from sixstep.case_file where number = $1) order by e.seq`,
    params: [number],
  },
  {
    name: 'view-case-people',
    sql: `select p.id, p.name, sixstep.role_of(p) as role, o.name as organization
          from sixstep.case_file c
          join sixstep.person p on p.status <> 'disabled'
            and (p.id = c.manager_id or p.country_code = c.country_code)
          left join sixstep.organization o on o.code = p.organization_code
          where c.number = $1 order by sixstep.role_of(p), p.name`,
    params: [number],
  },
  {
    name: 'view-case-adopted-steps',
    sql: `select x.step, x.entered_on as "enteredOn", x.precision
          from sixstep.adopted_step x join sixstep.case_file c on c.id = x.case_id where c.number = $1`,
    params: [number],
  },
  {
    name: 'view-case-adoption',
    sql: `select a.content -> 'source' as source, a.content ->> 'note' as note, a.content ->> 'folderLink' as "folderLink",
            a.content -> 'focalPoint' as "focalPoint", array(select json_build_object('id', f.id, 'name', f.name)
              from sixstep.file f where f.id = any (a.file_ids) order by f.name) as files, p.name as "approvedBy",
            (a.settled_at at time zone 'Asia/Tokyo')::date as "approvedOn"
          from sixstep.adoption a join sixstep.case_file c on c.id = a.case_id
          left join sixstep.person p on p.id = a.settled_by where c.number = $1`,
    params: [number],
  },
];
