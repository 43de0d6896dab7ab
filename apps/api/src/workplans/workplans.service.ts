import { Injectable } from '@nestjs/common';
import type { OnBehalf, WorkplanView } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import type {
  answerDeliverable,
  setWorkplan,
  settleReport,
  submitDeliverable,
  writeReport,
} from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database, type Statement } from '../database/database.ts';
import { keepEntry, saidForOthers, type Act } from '../entries/keep-entry.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { WorkplanReads, workplanView, type WorkplanRow } from './workplan.reads.ts';

const writers = ['programManager', 'programOfficer'];

/** Carrying out a package: the plan, what is delivered, what is reported. */
@Injectable()
export class Workplans {
  constructor(
    private readonly database: Database,
    private readonly reads: WorkplanReads,
  ) {}

  async view(number: string, actor: Actor): Promise<WorkplanView> {
    return workplanView(await this.reads.of(number, actor), actor);
  }

  /** @throws Problem 404, 403, 409 before the coordination is confirmed, 428, 412. */
  async set(
    number: string,
    plan: Infer<typeof setWorkplan>,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf(writers, actor);
    if (!['coordination.confirmed', 'implementation.inProgress'].includes(row.state)) {
      throw new Problem('conflict');
    }
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${row.version}"`) throw stale(row.version);
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const written = await tx.query(
        `insert into sixstep.workplan (case_id, reporting_rhythm_months, ends_on) values ($1, $2, $3)
         on conflict (case_id) do update set reporting_rhythm_months = excluded.reporting_rhythm_months,
           ends_on = excluded.ends_on where workplan.version = $4
         returning case_id`,
        [row.caseId, plan.reportingRhythmMonths, plan.endsOn, row.version],
      );
      if (written.length === 0) throw stale(row.version);
    });
    return this.view(number, actor);
  }

  /**
   * The lead hands in; the manager does it for a lead that is no organization, or that sent it by mail.
   *
   * @throws Problem 404, 403, 409 once it is accepted, 400 when it is not said how an organization's came.
   */
  async submitDeliverable(
    number: string,
    deliverableId: string,
    submission: Infer<typeof submitDeliverable>,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf([...writers, 'partnerContact'], actor);
    const deliverable = deliverableOf(row, deliverableId);
    if (actor.role === 'partnerContact' && deliverable.lead?.code !== actor.organizationCode)
      throw notFound();
    if (['accepted', 'waived'].includes(deliverable.status)) throw new Problem('conflict');
    const { fileId, link, note, onBehalf } = submission;
    const organizationCode = deliverable.lead?.code ?? null;
    const act = { caseId: row.caseId, act: 'deliverable.submit', organizationCode } as const;
    const said = organizationCode === null ? null : saidForOthers(actor, onBehalf);
    return this.enter(number, actor, row, act, said, (entry) => [
      {
        sql: `update sixstep.deliverable set status = 'submitted', submitted_on = sixstep.today('UTC'), file_id = $2,
                link = $3, note = $4, answer_note = null, reminders = 0, submission_entry_id = $5,
                answer_entry_id = null where id = $1`,
        params: [deliverableId, fileId, link, note, entry],
      },
      ...(fileId ? [holdFileStatement(fileId, row.caseId)] : []),
    ]);
  }

  /**
   * The country accepts or disputes; silence after reminders is never taken for acceptance.
   *
   * @throws Problem 404, 403, 409 while nothing was handed in, 400 when it is not said how the country's word came.
   */
  async answerDeliverable(
    number: string,
    deliverableId: string,
    { answer, note, onBehalf }: Infer<typeof answerDeliverable>,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf(['focalPoint', ...writers], actor);
    if (deliverableOf(row, deliverableId).status !== 'submitted') throw new Problem('conflict');
    const act = { caseId: row.caseId, act: 'deliverable.answer' } as const;
    return this.enter(number, actor, row, act, saidForOthers(actor, onBehalf), (entry) => [
      {
        sql: `update sixstep.deliverable set status = $2, answer_note = $3, answer_entry_id = $4 where id = $1`,
        params: [deliverableId, answer === 'accept' ? 'accepted' : 'disputed', note, entry],
      },
    ]);
  }

  async remindOfDeliverable(
    number: string,
    deliverableId: string,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf(writers, actor);
    if (deliverableOf(row, deliverableId).status !== 'submitted') throw new Problem('conflict');
    return this.write(number, actor, row, [
      {
        sql: `update sixstep.deliverable set reminders = reminders + 1 where id = $1`,
        params: [deliverableId],
      },
    ]);
  }

  async waiveDeliverable(
    number: string,
    deliverableId: string,
    reason: string,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    if (actor.role !== 'director' && !actor.actingDirector) throw new Problem('forbidden');
    if (deliverableOf(row, deliverableId).status === 'accepted') throw new Problem('conflict');
    return this.write(number, actor, row, [
      {
        sql: `update sixstep.deliverable set status = 'waived', waiver = $2 where id = $1`,
        params: [deliverableId, reason],
      },
    ]);
  }

  /** @throws Problem 404, 403, 409 once it is settled, 400 when it is not said how an organization's came. */
  async report(
    number: string,
    reportId: string,
    { onBehalf, ...content }: Infer<typeof writeReport>,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf([...writers, 'partnerContact'], actor);
    const report = reportOf(row, reportId);
    if (actor.role === 'partnerContact' && report.organization?.code !== actor.organizationCode) {
      throw notFound();
    }
    if (!['due', 'returned', 'submitted'].includes(report.status)) throw new Problem('conflict');
    const organizationCode = report.organization?.code ?? null;
    const act = { caseId: row.caseId, act: 'report.write', organizationCode } as const;
    const said = organizationCode === null ? null : saidForOthers(actor, onBehalf);
    return this.enter(number, actor, row, act, said, (entry) => [
      {
        sql: `update sixstep.progress_report set status = 'submitted', content = $2, reason = null, entry_id = $3
              where id = $1`,
        params: [reportId, JSON.stringify(content), entry],
      },
    ]);
  }

  async settleReport(
    number: string,
    reportId: string,
    { decision, reason }: Infer<typeof settleReport>,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf(writers, actor);
    const report = reportOf(row, reportId);
    const lawful = decision === 'skipped' ? ['due', 'returned'] : ['submitted'];
    if (!lawful.includes(report.status)) throw new Problem('conflict');
    if (decision !== 'accepted' && reason === null) {
      throw new Problem('invalid', { fields: [{ path: 'reason', code: 'required', params: {} }] });
    }
    return this.write(number, actor, row, [
      {
        sql: `update sixstep.progress_report set status = $2, reason = $3 where id = $1`,
        params: [reportId, decision, reason],
      },
    ]);
  }

  private write(
    number: string,
    actor: Actor,
    row: WorkplanRow,
    statements: readonly Statement[],
  ): Promise<WorkplanView> {
    return this.enter(number, actor, row, null, null, () => statements);
  }

  /** Writes what a side says, and beside it how it came where the Center enters it for that side. */
  private async enter(
    number: string,
    actor: Actor,
    row: WorkplanRow,
    act: Act | null,
    said: OnBehalf | null,
    statements: (entryId: string | null) => readonly Statement[],
  ): Promise<WorkplanView> {
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight(statements(act && (await keepEntry(tx, act, said))));
    });
    return this.view(number, actor);
  }
}

export function mustBeOneOf(roles: readonly string[], actor: Actor): void {
  if (!roles.includes(actor.role)) throw new Problem('forbidden');
}

/** What is delivered and reported changes while the package is carried out, never in a case that has ended. */
function mustBeUnderWay({ state }: WorkplanRow): void {
  if (!state.startsWith('implementation.')) throw new Problem('conflict');
}

/** @throws Problem 404, 409 outside the implementation. */
function deliverableOf(row: WorkplanRow, id: string) {
  const deliverable = row.deliverables.find((one) => one.id === id);
  if (!deliverable) throw notFound();
  mustBeUnderWay(row);
  return deliverable;
}

/** @throws Problem 404, 409 outside the implementation. */
function reportOf(row: WorkplanRow, id: string) {
  const report = row.reports.find((one) => one.id === id);
  if (!report) throw notFound();
  mustBeUnderWay(row);
  return report;
}
