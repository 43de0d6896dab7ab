import type { Language, ReminderDraft } from '@sixstep/contract';
import type { Statement } from '../database/database.ts';

export type DraftRow = Pick<
  ReminderDraft,
  'id' | 'state' | 'draftedOn' | 'postponedTo' | 'version'
>;

/** Reminders of a case that wait for a person, the oldest first. */
export const openDraftsStatement = (number: string): Statement => ({
  name: 'open-reminder-drafts',
  sql: `select r.id, r.state, r.drafted_on as "draftedOn", r.postponed_to as "postponedTo", r.version
        from sixstep.reminder r join sixstep.case_file c on c.id = r.case_id
        where c.number = $1 and sixstep.is_open_draft(r) order by r.drafted_on, r.id`,
  params: [number],
});

export interface DraftReader {
  readonly address: string;
  readonly name: string | null;
  readonly language: Language;
}

/** Whom a reminder would reach who has an account. */
export const readersStatement = (caseId: string, audience: string): Statement => ({
  name: 'reminder-readers',
  sql: 'select * from sixstep.reminder_readers($1, $2)',
  params: [caseId, audience],
});

/** To whom the letter of an invitation went, and what its reminder is filled with. */
export interface InvitedReader extends DraftReader {
  readonly responseOn: string;
  readonly contact: string | null;
}

export const invitedStatement = (caseId: string): Statement => ({
  name: 'invited-reader',
  sql: `select coalesce(i.addressee_email, i.office_mailbox) as address,
          case when i.addressee_email is not null then i.addressee_name end as name,
          coalesce(i.language, 'en') as language, i.response_on as "responseOn", m.name as contact
        from sixstep.invitation i join sixstep.case_file c on c.id = i.case_id
        left join sixstep.person m on m.id = c.manager_id
        where i.case_id = $1 and coalesce(i.addressee_email, i.office_mailbox) is not null`,
  params: [caseId],
});
