import { Injectable } from '@nestjs/common';
import type {
  LetterTemplate,
  WavePartner,
  WaveRowView,
  WaveSummary,
  WaveView,
} from '@sixstep/contract';
import type { Facts } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { personsBehind } from '../cases/case-standing.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { hasFailed } from '../notices/mail-trouble.ts';

export type WaveRecord = Omit<
  WaveView,
  'mayWrite' | 'mayDecide' | 'mayGoOn' | 'mayCancel' | 'rows'
> & {
  /** The one who asks, or somebody for whom they stand in, has written on it. */
  readonly isWrittenByActor: boolean;
  /** What its letters say; null in the standard letter. */
  readonly letterTexts: LetterTemplate['texts'] | null;
};

export type PartnerRow = Omit<WavePartner, 'reasons'> & { readonly facts: Facts['partner'] };

const summary = `
  w.id, w.name, w.state, w.rationale, w.response_on as "responseOn", w.embargo_on as "embargoOn",
  (select count(*)::int from sixstep.wave_row r where r.wave_id = w.id) as countries,
  (select count(*)::int from sixstep.wave_row r join sixstep.case_file c on c.id = r.case_id
    where r.wave_id = w.id and r.went_at is not null
      and c.state not in ('invitation.drafting', 'invitation.awaitingApproval')) as went,
  w.return_reason as "returnReason"`;

const listStatement: Statement = {
  name: 'list-waves',
  sql: `select ${summary} from sixstep.wave w where w.state <> 'cancelled' order by w.id desc limit 200`,
};

const oneStatement = (id: string, persons: readonly string[]): Statement => ({
  name: 'read-wave',
  sql: `select ${summary}, w.version, w.purpose,
          case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'version', t.version) end as template,
          t.texts as "letterTexts", sixstep.instant(w.submitted_at) as "submittedAt",
          array(select p.name from sixstep.person p where p.id = any (w.authors) order by p.name) as authors,
          a.name as "approvedBy", sixstep.instant(w.approved_at) as "approvedAt",
          w.authors && $2::uuid[] as "isWrittenByActor"
        from sixstep.wave w left join sixstep.person a on a.id = w.approved_by
        left join sixstep.letter_template t on t.id = w.template_id where w.id = $1`,
  params: [id, persons],
});

const country = `json_build_object('code', p.code, 'iso2', p.iso2, 'name', p.name) as country`;
/** Whom the letter of a row addresses: as the wave has it, until that was submitted. */
const addressed = `r.country_code as "countryCode", coalesce(i.language, r.language) as language,
  case when i.id is null then r.addressee_name else i.addressee_name end as "addresseeName",
  case when i.id is null then r.addressee_position else i.addressee_position end as "addresseePosition",
  case when i.id is null then r.addressee_email else i.addressee_email end as "addresseeEmail",
  case when i.id is null then r.office_mailbox else i.office_mailbox end as "officeMailbox"`;

/** How far a row has come follows from its case, the last letter of that case and the links in it. */
const rowsStatement = (id: string): Statement => ({
  name: 'rows-of-wave',
  sql: `
    select ${addressed}, ${country}, c.number as "caseNumber",
      case when c.id is null then 'open'
        when c.state = 'invitation.drafting' then 'drafting'
        when c.state = 'invitation.awaitingApproval' then 'awaitingApproval'
        when c.state = 'invitation.lapsed' then 'lapsed'
        when c.state = 'cancelled' then 'ended'
        when c.state <> 'invitation.sent' then 'replied'
        when link.used_at is not null then 'signedIn'
        when link.opened_at is not null then 'opened'
        when ${hasFailed('m')} then 'failed'
        when m.state = 'sent' then 'sent'
        else 'queued' end as state,
      case when m.state = 'sent' then sixstep.instant(m.settled_at) end as "sentAt",
      sixstep.instant(link.opened_at) as "openedAt", sixstep.instant(link.used_at) as "signedInAt",
      (select count(*)::int from sixstep.reminder n where n.case_id = c.id and n.state = 'invitation.sent'
        and n.sent_on is not null) as reminders,
      case when m.state <> 'sent' then m.last_trouble end as trouble
    from sixstep.wave_row r
    join sixstep.partner_country p on p.code = r.country_code
    left join sixstep.case_file c on c.id = r.case_id
    left join sixstep.invitation i on i.case_id = c.id and c.state <> 'invitation.drafting'
    left join lateral (
      select o.state, o.settled_at, o.last_trouble from sixstep.outgoing_mail o
      where o.case_id = c.id and o.kind = 'countryInvitation' order by o.queued_at desc, o.id desc limit 1) m on true
    left join lateral (
      select max(l.opened_at) as opened_at, max(l.used_at) as used_at from sixstep.invitation_link l
      where l.case_id = c.id) link on true
    where r.wave_id = $1 order by p.name`,
  params: [id],
});

/** The last letter to a country says whom to write to; without one, its focal point does. */
const partnersStatement: Statement = {
  name: 'wave-partners',
  sql: `
    select p.code as "countryCode", p.portal_language as language, ${country}, p.region,
      p.support_class as "supportClass", p.ldc, p.sids,
      coalesce(i.addressee_name, f.name) as "addresseeName", i.addressee_position as "addresseePosition",
      case when i.office_mailbox is null or i.addressee_email is not null
        then coalesce(i.addressee_email, f.email) end as "addresseeEmail",
      i.office_mailbox as "officeMailbox", sixstep.partner_facts(p.code, null) as facts
    from sixstep.partner_country p
    left join lateral (
      select v.* from sixstep.invitation v join sixstep.case_file c on c.id = v.case_id
      where c.country_code = p.code and coalesce(v.addressee_email, v.office_mailbox) is not null
      order by v.id desc limit 1) i on true
    left join lateral (
      select n.name, n.email from sixstep.person n
      where n.country_code = p.code and sixstep.is_designated(n.id, p.code) and n.status = 'active' and i.id is null
      order by n.id limit 1) f on true
    order by p.name`,
};

@Injectable()
export class WaveReads {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<WaveSummary[]> {
    const [rows] = await this.database.read<[WaveSummary[]]>(actor, [listStatement]);
    return rows;
  }

  /** @throws Problem 404 */
  async one(id: string, actor: Actor): Promise<{ wave: WaveRecord; rows: WaveRowView[] }> {
    const [[wave], rows] = await this.database.read<[WaveRecord[], WaveRowView[]]>(actor, [
      oneStatement(id, personsBehind(actor)),
      rowsStatement(id),
    ]);
    if (!wave) throw notFound();
    return { wave, rows };
  }

  async partners(actor: Actor): Promise<PartnerRow[]> {
    const [rows] = await this.database.read<[PartnerRow[]]>(actor, [partnersStatement]);
    return rows;
  }
}
