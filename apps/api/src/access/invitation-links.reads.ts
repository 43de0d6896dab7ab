import type { Language, LetterText } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import type { Statement } from '../database/database.ts';

export interface InvitedPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly countryCode: string | null;
  readonly organizationCode: string | null;
  readonly organizationName: string | null;
  readonly language: Language;
}

/** The person with this id ($1), as a link is made out to them. */
export const personStatement: Statement = {
  sql: `select p.email, p.name, p.role, p.country_code as "countryCode", p.organization_code as "organizationCode",
          o.name as "organizationName", p.language
        from sixstep.person p left join sixstep.organization o on o.code = p.organization_code where p.id = $1`,
};

/** The letter of invitation of a case as it has gone out. */
export interface SentLetter {
  readonly number: string;
  readonly countryCode: string;
  readonly address: string;
  readonly addressee: string | null;
  readonly language: Language;
  readonly responseOn: string;
  readonly note: string | null;
  readonly text: LetterText | null;
  readonly signatory: string;
  readonly contact: string;
  /** Somebody has come in by one of its links. */
  readonly used: boolean;
}

/** The letter that was sent for the case with this id ($1), if one was. */
export const letterStatement: Statement = {
  sql: `select c.number, c.country_code as "countryCode", coalesce(i.addressee_email, i.office_mailbox) as address,
          case when i.addressee_email is not null then i.addressee_name end as addressee,
          coalesce(i.language, 'en') as language, i.response_on as "responseOn", i.note,
          t.texts -> coalesce(i.language, 'en') as text,
          coalesce(a.name, '') as signatory, coalesce(m.name, '') as contact,
          exists (select from sixstep.invitation_link l where l.case_id = c.id and l.used_at is not null) as used
        from sixstep.case_file c join sixstep.invitation i on i.case_id = c.id
        left join sixstep.person a on a.id = i.approved_by
        left join sixstep.person m on m.id = c.manager_id
        left join sixstep.letter_template t on t.id = i.template_id
        where c.id = $1 and i.sent_on is not null and coalesce(i.addressee_email, i.office_mailbox) is not null`,
};
