import type { PersonView } from '@sixstep/contract';
import type { Statement } from '../database/database.ts';

const columns = `
  p.id, p.name, p.email, sixstep.role_of(p) as role, p.language, p.status, p.version, s.seen_on as "lastSeenOn",
  case when c.code is not null then json_build_object('code', c.code, 'name', c.name) end as country,
  case when o.code is not null then json_build_object('code', o.code, 'name', o.name) end as organization,
  coalesce((select json_agg(json_build_object('id', a.id, 'from', a.from_on, 'to', a.to_on) order by a.from_on, a.id)
    from sixstep.acting_directorship a where a.person_id = p.id), '[]') as "actingDirector",
  coalesce((select json_agg(json_build_object('id', d.id, 'to', json_build_object('id', t.id, 'name', t.name),
      'from', d.from_on, 'until', d.to_on) order by d.from_on, d.id)
    from sixstep.delegation d join sixstep.person t on t.id = d.to_person_id
    where d.from_person_id = p.id), '[]') as delegates`;

const tables = `
  sixstep.person p
  left join sixstep.last_seen() s on s.person_id = p.id
  left join sixstep.partner_country c on c.code = p.country_code
  left join sixstep.organization o on o.code = p.organization_code`;

export type PersonRow = PersonView;

/** Everybody whom the login of the doer may see, by name; the disabled ones at the end. */
export const peopleStatement: Statement = {
  name: 'people',
  sql: `select ${columns} from ${tables} order by p.status = 'disabled', lower(p.name), p.id`,
};

export const personStatement = (id: string): Statement => ({
  name: 'person',
  sql: `select ${columns} from ${tables} where p.id = $1`,
  params: [id],
});
