import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stepOf } from '@sixstep/process';
import { InvitationLinks } from '../access/invitation-links.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement } from '../database/database.ts';
import type { Mail } from '../notices/mail.ts';
import { MailQueue } from '../notices/queue-mail.ts';
import { invitationStatement, type InvitationRow } from './invitation.reads.ts';

/** Writes what the steps of the invitation leave. */
@Injectable()
export class InvitationSteps implements OnModuleInit {
  constructor(
    private readonly steps: CaseSteps,
    private readonly links: InvitationLinks,
    private readonly mail: MailQueue,
  ) {}

  onModuleInit(): void {
    this.steps.on('invitation.start', (step) => [
      {
        sql: `insert into sixstep.invitation (case_id, language, response_on, authors)
              select $1, p.portal_language, $3, array[sixstep.actor_id()]
              from sixstep.partner_country p where p.code = $2`,
        params: [step.kase.id, step.kase.countryCode, step.record.responseDate],
      },
    ]);
    this.steps.on('case.adopt', adopt);
    this.steps.on('invitation.approve', (step) => this.send(step));
    this.steps.on('invitation.renew', (step) => this.takeBack(step));
    this.steps.on('invitation.remind', (step) => this.remind(step));
    this.steps.on('invitation.cancel', (step) => this.cancel(step));
    this.steps.on('invitation.decline', () => []);
    this.steps.noRecord('invitation.submit', 'invitation.return', 'invitation.lapse');
  }

  /** Queues the letter with its link; it waits until the approval cannot be undone any more. */
  private async send(step: StepInProgress): Promise<Statement[]> {
    const row = await this.read(step);
    const to = recipientOf(row);
    const link = await this.links.issueForCase(step.tx, {
      caseId: step.kase.id,
      email: to.address,
      name: to.name,
      countryCode: row.countryCode,
      role: 'focalPoint',
      language: row.language ?? 'en',
    });
    step.due(row.responseOn);
    return [
      {
        sql: `update sixstep.invitation set approved_by = sixstep.actor_id(), sent_on = $2 where case_id = $1`,
        params: [step.kase.id, step.occurredOn],
      },
      this.mail.queueMailStatement({
        kind: 'countryInvitation',
        content: {
          number: row.number,
          countryCode: row.countryCode,
          addressee: row.addresseeName,
          responseOn: row.responseOn,
          signatory: 'personId' in step.doer ? step.doer.name : '',
          contact: row.contact ?? '',
          note: row.note,
          text: row.letterText,
        },
        link,
        ...envelope(step, row, 'countryInvitation'),
      }),
    ];
  }

  /** A renewed invitation is a new letter: the link that is out stops, and authorship begins anew. */
  private async takeBack(step: StepInProgress): Promise<Statement[]> {
    await this.links.revokeForCase(step.tx, step.kase.id);
    return [
      {
        sql: `update sixstep.invitation
              set approved_by = null, sent_on = null, authors = array[sixstep.actor_id()] where case_id = $1`,
        params: [step.kase.id],
      },
    ];
  }

  private async remind(step: StepInProgress): Promise<Statement[]> {
    const row = await this.read(step);
    return [
      {
        sql: `insert into sixstep.reminder (case_id, state, sent_on, by_person)
              values ($1, $2, $3, sixstep.actor_id())`,
        params: [step.kase.id, step.kase.state, step.occurredOn],
      },
      this.mail.queueMailStatement({
        kind: 'countryInvitationReminder',
        content: {
          number: row.number,
          countryCode: row.countryCode,
          addressee: row.addresseeName,
          responseOn: row.responseOn,
          contact: row.contact ?? '',
        },
        ...envelope(step, row, 'countryInvitationReminder'),
      }),
    ];
  }

  /** A country that was invited already is told; one that never heard of it is not. */
  private async cancel(step: StepInProgress): Promise<Statement[]> {
    await this.links.revokeForCase(step.tx, step.kase.id);
    const row = await this.read(step);
    if (row.sentOn === null) return [];
    return [
      this.mail.queueMailStatement({
        kind: 'countryInvitationCancelled',
        content: {
          number: row.number,
          countryCode: row.countryCode,
          addressee: row.addresseeName,
          contact: row.contact ?? '',
        },
        ...envelope(step, row, 'countryInvitationCancelled'),
      }),
    ];
  }

  private async read(step: StepInProgress): Promise<InvitationRow> {
    const { sql, params } = invitationStatement(step.kase.number);
    const [row] = await step.tx.query<InvitationRow>(sql, params);
    if (!row) throw new Error(`case ${step.kase.number} has lost its invitation`);
    return row;
  }
}

/** The person addressed, or the office's mailbox when no person is known. */
function recipientOf(row: InvitationRow): { address: string; name: string | null } {
  const address = row.addresseeEmail ?? row.officeMailbox;
  if (!address)
    throw new Error(`the invitation of ${row.number} was approved without an addressee`);
  return { address, name: row.addresseeEmail ? row.addresseeName : null };
}

function envelope(step: StepInProgress, row: InvitationRow, kind: string) {
  const to = recipientOf(row);
  return {
    dedupeKey: `${step.kase.id}:${step.seq}:${kind}:${to.address}`,
    to,
    language: row.language ?? 'en',
    caseId: step.kase.id,
    caseSeq: step.seq,
    outside: true,
  } satisfies Partial<Mail>;
}

/** The letter of an adopted case went out, if it did, before the system: what is known of it is whom it was for. */
const adopt = (step: StepInProgress<'case.adopt'>): Statement[] =>
  stepOf(step.to) === 'invitation'
    ? [
        {
          sql: `insert into sixstep.invitation
                  (case_id, language, response_on, sent_on, addressee_name, addressee_position, addressee_email)
                select $1, p.portal_language, $3::date + 60, case when $4 then $3::date end,
                  a.content #>> '{focalPoint,name}', a.content #>> '{focalPoint,position}', a.content #>> '{focalPoint,email}'
                from sixstep.partner_country p, sixstep.adoption a where p.code = $2 and a.id = $5`,
          params: [
            step.kase.id,
            step.kase.countryCode,
            step.occurredOn,
            step.to === 'invitation.sent' || step.to === 'invitation.lapsed',
            step.record.adoptionId,
          ],
        },
      ]
    : [];
