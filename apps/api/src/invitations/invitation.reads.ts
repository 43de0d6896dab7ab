import { Injectable } from '@nestjs/common';
import type { InvitationContent, InvitationView, LetterText } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

export interface InvitationRow extends InvitationContent {
  readonly caseId: string;
  readonly number: string;
  readonly state: State;
  readonly countryCode: string;
  readonly version: number;
  readonly sentOn: string | null;
  readonly approvedBy: string | null;
  readonly authors: string[];
  readonly signatory: string | null;
  readonly contact: string | null;
  /** What the letter says, in its language; null in the standard letter. */
  readonly letterText: LetterText | null;
  readonly links: InvitationView['links'];
  readonly returnedContent: InvitationContent | null;
}

/** The row as it stood at the last return: a version of it, once it has been changed since. */
const returnedContent = `
  (select json_build_object('addresseeName', v."row" -> 'addressee_name', 'addresseePosition', v."row" -> 'addressee_position',
      'addresseeEmail', v."row" -> 'addressee_email', 'officeMailbox', v."row" -> 'office_mailbox',
      'language', v."row" -> 'language', 'responseOn', v."row" -> 'response_on', 'note', v."row" -> 'note')
    from (select e.at from sixstep.case_event e where e.case_id = c.id and e.type = 'invitation.return'
      order by e.seq desc limit 1) returned
    join sixstep.row_version v on v.case_id = c.id and v.row_id = i.id and v.period @> returned.at)`;

/** The invitation with what its letter is filled from: the director who signs, the manager who answers questions. */
export const invitationStatement = (number: string): Statement => ({
  name: 'read-invitation',
  sql: `select c.id as "caseId", c.number, c.state, c.country_code as "countryCode", i.version,
          i.addressee_name as "addresseeName", i.addressee_position as "addresseePosition",
          i.addressee_email as "addresseeEmail", i.office_mailbox as "officeMailbox", i.language,
          i.response_on as "responseOn", i.note, i.sent_on as "sentOn", a.name as "approvedBy",
          array(select p.name from sixstep.person p where p.id = any (i.authors)) as authors,
          coalesce(a.name, (select d.name from sixstep.person d
            where d.role = 'director' and d.status = 'active' order by d.id limit 1)) as signatory,
          m.name as contact, t.texts -> i.language as "letterText", sixstep.case_links(c.id) as links, ${returnedContent} as "returnedContent"
        from sixstep.case_file c
        join sixstep.invitation i on i.case_id = c.id
        left join sixstep.person a on a.id = i.approved_by
        left join sixstep.person m on m.id = c.manager_id
        left join sixstep.letter_template t on t.id = i.template_id
        where c.number = $1`,
  params: [number],
});

@Injectable()
export class InvitationReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's, or that began without an invitation. */
  async of(number: string, actor: Actor): Promise<InvitationRow> {
    const [[row]] = await this.database.read<[InvitationRow[]]>(actor, [
      invitationStatement(number),
    ]);
    if (!row) throw notFound();
    return row;
  }
}
