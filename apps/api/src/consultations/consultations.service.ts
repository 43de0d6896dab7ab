import { Injectable } from '@nestjs/common';
import type { ConsultationContent, ConsultationView, MeetingContent } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { ConsultationReads, type ConsultationRow } from './consultation.reads.ts';
import { consultationView, isOpenForRecording } from './consultation.presenter.ts';

/** Planning meetings and drafting the record of a consultation: everything that is no step. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: Database,
    private readonly reads: ConsultationReads,
  ) {}

  async view(number: string, actor: Actor): Promise<ConsultationView> {
    return consultationView(await this.reads.of(number, actor), actor);
  }

  /** @throws Problem 404, 403, 409 when the record is not the Center's to write now, 428, 412. */
  async write(
    number: string,
    content: ConsultationContent,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ConsultationView> {
    const row = await this.mayWrite(number, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    const { caseId, round } = row;
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const written = await tx.query(
        `update sixstep.consultation set summary = $4, constraints = $5, open_questions = $6, edits = edits + 1
         where case_id = $1 and round = $2 and '"v' || version || '"' = $3 returning id`,
        [caseId, round, ifMatch, content.summary, content.constraints, content.openQuestions],
      );
      if (written.length === 0) throw stale(row.version);
      await tx.flight([...needStatements(row, content), ...actionStatements(row, content)]);
    });
    return this.view(number, actor);
  }

  async addMeeting(
    number: string,
    meeting: MeetingContent,
    actor: Actor,
  ): Promise<ConsultationView> {
    const row = await this.mayWrite(number, actor);
    const { caseId, round } = row;
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([
        {
          sql: `insert into sixstep.meeting
                  (case_id, round, kind, mode, starts_at, ends_at, place, status, participants, notes)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          params: [caseId, round, ...meetingValues(meeting)],
        },
        countEdit(caseId, round),
      ]);
    });
    return this.view(number, actor);
  }

  /** @throws Problem 404 for a meeting that is not of this case, 428, 412. */
  async changeMeeting(
    number: string,
    meetingId: string,
    meeting: MeetingContent,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ConsultationView> {
    const row = await this.mayWrite(number, actor);
    const before = row.meetings.find(({ id }) => id === meetingId);
    if (!before) throw notFound();
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const written = await tx.query(
        `update sixstep.meeting set kind = $4, mode = $5, starts_at = $6, ends_at = $7, place = $8, status = $9,
           participants = $10, notes = $11
         where case_id = $1 and id = $2 and '"v' || version || '"' = $3 returning id`,
        [row.caseId, meetingId, ifMatch, ...meetingValues(meeting)],
      );
      if (written.length === 0) throw stale(before.version);
      await tx.flight([countEdit(row.caseId, row.round)]);
    });
    return this.view(number, actor);
  }

  private async mayWrite(number: string, actor: Actor): Promise<ConsultationRow> {
    const row = await this.reads.of(number, actor);
    if (actor.countryCode !== null || actor.organizationCode !== null) throw notFound();
    if (!['programManager', 'programOfficer'].includes(actor.role)) throw new Problem('forbidden');
    if (!isOpenForRecording(row.state) || !row.content) throw new Problem('conflict');
    return row;
  }
}

const needStatements = (
  { caseId, round }: ConsultationRow,
  content: ConsultationContent,
): Statement[] =>
  content.needs.map((need) => ({
    sql: `insert into sixstep.need_statement (case_id, round, component, text, decision, reason, priority)
          values ($1, $2, $3, $4, $5, $6, $7)
          on conflict (case_id, round, component) do update set text = excluded.text, decision = excluded.decision,
            reason = excluded.reason, priority = excluded.priority`,
    params: [caseId, round, need.component, need.text, need.decision, need.reason, need.priority],
  }));

/** Actions are a list in an order: they are written anew, and the versions of the old rows are kept. */
const actionStatements = (
  { caseId, round }: ConsultationRow,
  content: ConsultationContent,
): Statement[] => [
  {
    sql: `delete from sixstep.action_item where case_id = $1 and round = $2`,
    params: [caseId, round],
  },
  ...content.actions.map((action, position) => ({
    sql: `insert into sixstep.action_item (case_id, round, position, text, owner, due_on, done)
          values ($1, $2, $3, $4, $5, $6, $7)`,
    params: [caseId, round, position, action.text, action.owner, action.dueOn, action.done],
  })),
];

const meetingValues = (meeting: MeetingContent) => [
  meeting.kind,
  meeting.mode,
  meeting.startsAt,
  meeting.endsAt,
  meeting.place,
  meeting.status,
  JSON.stringify(meeting.participants),
  meeting.notes,
];

const countEdit = (caseId: string, round: number): Statement => ({
  sql: `update sixstep.consultation set edits = edits + 1 where case_id = $1 and round = $2`,
  params: [caseId, round],
});
