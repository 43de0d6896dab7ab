import { Injectable } from '@nestjs/common';
import type { MatrixRow, OfferRequestView, OffersView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { enteredColumn } from '../entries/entry.columns.ts';
import { notFound } from '../errors/problem.ts';

export interface OffersRow {
  readonly caseId: string;
  readonly state: State;
  readonly managerId: string | null;
  readonly countryCode: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly rows: (Omit<MatrixRow, 'gap' | 'overlap'> & { readonly openLeads: number })[];
  readonly consents: { provider: string; answer: 'consent' | 'withhold'; reason: string | null }[];
}

export interface OfferRequestRow extends OfferRequestView {
  readonly caseId: string;
  readonly state: State;
}

const offer = `
  json_build_object('organization', json_build_object('code', o.organization_code, 'name', g.name), 'status', o.status,
    'role', o.role, 'decision', coalesce(d.decision, 'pending'), 'fromOn', o.from_on, 'toOn', o.to_on,
    'conditions', o.conditions, 'contact', o.contact, 'note', o.note,
    'entered', ${enteredColumn('o.entry_id')})`;

const offersOfActivity = `
  coalesce((select json_agg(${offer} order by g.name)
    from sixstep.offer o
    join sixstep.organization g on g.code = o.organization_code
    left join sixstep.offer_decision d on d.activity_id = o.activity_id and d.organization_code = o.organization_code
    where o.activity_id = a.id), '[]')`;

const asked = `
  coalesce((select json_agg(json_build_object('code', q.organization_code, 'name', g.name, 'dueOn', q.due_on) order by g.name)
    from sixstep.offer_request q join sixstep.organization g on g.code = q.organization_code
    where q.activity_id = a.id), '[]')`;

const acceptanceOf = (table: string) => `
  (select json_build_object('by', p.name, 'reason', x.reason)
   from sixstep.${table} x join sixstep.person p on p.id = x.accepted_by where x.activity_id = a.id)`;

const rows = `
  coalesce((select json_agg(json_build_object(
      'activity', json_build_object('id', a.id, 'component', a.component, 'title', a.title, 'startOn', a.start_on,
        'endOn', a.end_on, 'suggested', coalesce(s.name, a.provider_name, a.provider_kind)),
      'asked', ${asked}, 'offers', ${offersOfActivity},
      'lead', case when r.lead_key is not null then json_build_object('key', r.lead_key, 'name', r.lead_name) end,
      'leads', r.leads, 'openLeads', r.open_leads,
      'gapAccepted', ${acceptanceOf('gap_acceptance')}, 'overlapAccepted', ${acceptanceOf('overlap_acceptance')})
      order by a.position)
    from sixstep.coordination_rows(c.id) r
    join sixstep.activity a on a.id = r.activity_id
    left join sixstep.organization s on s.code = a.organization_code), '[]')`;

export const offersStatement = (number: string): Statement => ({
  name: 'read-offers',
  sql: `select c.id as "caseId", c.state, c.manager_id as "managerId", c.country_code as "countryCode",
          coalesce(k.version, 0) as version, k.due_on as "dueOn", ${rows} as rows,
          coalesce((select json_agg(json_build_object('provider', p.provider, 'answer', p.answer, 'reason', p.reason))
            from sixstep.provider_consent p where p.case_id = c.id), '[]') as consents
        from sixstep.case_file c left join sixstep.coordination k on k.case_id = c.id
        where c.number = $1`,
  params: [number],
});

const requestsStatement: Statement = {
  name: 'read-offer-requests',
  sql: `select c.id as "caseId", c.state, c.number as "caseNumber", n.name as country, q.due_on as "dueOn",
          json_build_object('id', a.id, 'component', a.component, 'title', a.title, 'deliverable', a.deliverable,
            'startOn', a.start_on, 'endOn', a.end_on) as activity,
          c.state in ('coordination.calling', 'coordination.consolidating') as open,
          (select ${offer} from sixstep.offer o
             join sixstep.organization g on g.code = o.organization_code
             left join sixstep.offer_decision d on d.activity_id = o.activity_id and d.organization_code = o.organization_code
             where o.activity_id = q.activity_id and o.organization_code = q.organization_code) as offer
        from sixstep.offer_request q
        join sixstep.case_file c on c.id = q.case_id
        join sixstep.partner_country n on n.code = c.country_code
        join sixstep.activity a on a.id = q.activity_id
        where q.organization_code = sixstep.actor_organization()
        order by q.due_on desc, c.number, a.position`,
};

@Injectable()
export class OffersReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's. */
  async of(number: string, actor: Actor): Promise<OffersRow> {
    const [[row]] = await this.database.read<[OffersRow[]]>(actor, [offersStatement(number)]);
    if (!row || actor.organizationCode !== null) throw notFound();
    return row;
  }

  /** What is put to the organization of the doer, newest first. */
  async requests(actor: Actor): Promise<OfferRequestRow[]> {
    const [requests] = await this.database.read<[OfferRequestRow[]]>(actor, [requestsStatement]);
    return requests;
  }
}

/** Everybody who leads something, with what the country says to them. */
export function providersOf(row: OffersRow): OffersView['providers'] {
  const providers = new Map<string, OffersView['providers'][number]>();
  for (const { lead, activity } of row.rows) {
    if (!lead) continue;
    const consent = row.consents.find(({ provider }) => provider === lead.key);
    const known = providers.get(lead.key) ?? {
      key: lead.key,
      name: lead.name,
      leads: [],
      consent: consent?.answer ?? null,
      reason: consent?.reason ?? null,
    };
    providers.set(lead.key, { ...known, leads: [...known.leads, activity.title] });
  }
  return [...providers.values()];
}
