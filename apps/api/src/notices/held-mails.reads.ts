import { mostHeldMails, type Language } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { Statement } from '../database/database.ts';
import type { AnyMail } from './mail.ts';

/** A held mail with what its reader will be told, and what is known of its case now. */
export type HeldMailRow = AnyMail & {
  readonly id: string;
  readonly address: string;
  readonly name: string | null;
  readonly language: Language;
  readonly belongsTo: string | null;
  readonly caseNumber: string | null;
  readonly caseCountryCode: string | null;
  readonly caseCountryName: string | null;
  readonly managerId: string | null;
  readonly event: EventType | null;
  readonly queuedAt: string;
  readonly byGate: boolean;
  readonly byQuiet: boolean;
  readonly bearsLink: boolean;
  readonly quietUntil: string | null;
  readonly quietBecause: string | null;
  readonly isOvertaken: boolean;
};

const held = (which: string) => `
  select m.id, m.kind, m.content, m.language, coalesce(p.email, m.to_address) as address,
    coalesce(p.name, m.to_name) as name, coalesce(r.name, o.name) as "belongsTo", c.number as "caseNumber",
    c.country_code as "caseCountryCode", k.name as "caseCountryName", c.manager_id as "managerId", e.type as event,
    sixstep.instant(m.queued_at) as "queuedAt", h.by_gate as "byGate", h.by_quiet as "byQuiet",
    h.bears_link as "bearsLink", q.until_on as "quietUntil", q.because as "quietBecause",
    exists (select from sixstep.case_event later where later.case_id = m.case_id and later.seq > m.case_seq
      and later.to_state is distinct from later.from_state)
      or m.kind = 'reminder' and m.content ->> 'state' is distinct from c.state
      or m.kind = 'personInvited' and ((m.content ->> 'validUntil')::date < sixstep.today('UTC')
        or exists (select from sixstep.outgoing_mail newer where newer.person_id = m.person_id and newer.kind = m.kind
          and newer.queued_at > m.queued_at)) as "isOvertaken"
  from sixstep.held_mails() h
  join sixstep.outgoing_mail m on m.id = h.mail_id
  left join sixstep.person p on p.id = m.person_id
  left join sixstep.case_file c on c.id = m.case_id
  left join sixstep.partner_country k on k.code = c.country_code
  left join sixstep.partner_country r on r.code = coalesce(m.country_code, p.country_code, c.country_code)
    and coalesce(m.organization_code, p.organization_code) is null
  left join sixstep.organization o on o.code = coalesce(m.organization_code, p.organization_code)
  left join sixstep.case_event e on e.case_id = m.case_id and e.seq = m.case_seq
  left join sixstep.case_quiet q on q.case_id = m.case_id and h.by_quiet
  where ${which}`;

/** The oldest first. */
export const heldMailsStatement: Statement = {
  name: 'held-mails',
  sql: `${held('true')} order by m.queued_at, m.id limit ${mostHeldMails}`,
};

export const heldMailsOf = (ids: readonly string[]): Statement => ({
  name: 'held-mails-of',
  sql: held('m.id = any ($1::uuid[])'),
  params: [ids],
});

export const heldCountStatement: Statement = {
  name: 'held-mails-count',
  sql: 'select count(*)::int as held from sixstep.held_mails()',
};
export type HeldCount = { readonly held: number };
