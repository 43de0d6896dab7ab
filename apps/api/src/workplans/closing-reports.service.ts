import { Injectable } from '@nestjs/common';
import type { acceptClosingReport, WorkplanView, WriteClosingReport } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database } from '../database/database.ts';
import { keepEntry, saidForOthers } from '../entries/keep-entry.ts';
import { Problem, stale } from '../errors/problem.ts';
import { WorkplanReads, workplanView } from './workplan.reads.ts';
import { mustBeOneOf } from './workplans.service.ts';

const countrySigners = ['focalPoint', 'programManager', 'programOfficer'];
const centerSigners = ['programManager', 'director'];

/** The report that closes a case: written by the Center, accepted by both sides. */
@Injectable()
export class ClosingReports {
  constructor(
    private readonly database: Database,
    private readonly reads: WorkplanReads,
  ) {}

  /**
   * Writes the report; a change takes back what was accepted of the version before.
   *
   * @throws Problem 404, 403, 409 outside final reporting, 428, 412.
   */
  async write(
    number: string,
    report: WriteClosingReport,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    mustBeOneOf(['programManager', 'programOfficer'], actor);
    if (row.state !== 'implementation.finalReporting') throw new Problem('conflict');
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    const version = row.closing?.version ?? 0;
    if (ifMatch !== `"v${version}"`) throw stale(version);
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const written = await tx.query(
        `insert into sixstep.closing_report (case_id, results, lessons) values ($1, $2, $3)
         on conflict (case_id) do update set results = excluded.results, lessons = excluded.lessons,
           edits = closing_report.edits + 1, center_accepted_by = null, center_accepted_on = null,
           country_accepted_by = null, country_accepted_on = null, entry_id = null where closing_report.version = $4
         returning case_id`,
        [row.caseId, report.results, report.lessons, version],
      );
      if (written.length === 0) throw stale(version);
      await tx.flight([
        { sql: `delete from sixstep.open_item where case_id = $1`, params: [row.caseId] },
        ...report.openItems.map((item, position) => ({
          sql: `insert into sixstep.open_item (case_id, position, text, owner, due_on) values ($1, $2, $3, $4, $5)`,
          params: [row.caseId, position, item.text, item.owner, item.dueOn],
        })),
      ]);
    });
    return workplanView(await this.reads.of(number, actor), actor);
  }

  /**
   * Accepts the version that the person has read: the focal point for the country, the manager for the Center; a manager or
   * officer for the country too, with how its word came.
   *
   * @throws Problem 404, 403, 409 outside final reporting, 412 for another version.
   */
  async accept(
    number: string,
    { versionMeant, onBehalf }: Infer<typeof acceptClosingReport>,
    actor: Actor,
  ): Promise<WorkplanView> {
    const row = await this.reads.of(number, actor);
    const isForCountry = onBehalf !== undefined || actor.role === 'focalPoint';
    mustBeOneOf(isForCountry ? countrySigners : centerSigners, actor);
    const said = isForCountry ? saidForOthers(actor, onBehalf) : null;
    if (row.state !== 'implementation.finalReporting' || !row.closing)
      throw new Problem('conflict');
    if (row.closing.version !== versionMeant) throw stale(row.closing.version);
    const { caseId } = row;
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const entry = await keepEntry(tx, { caseId, act: 'closing.accept' }, said);
      const accepted = await tx.query(
        isForCountry
          ? `update sixstep.closing_report set country_accepted_by = sixstep.actor_id(),
               country_accepted_on = coalesce((select e.received_on from sixstep.entry e where e.id = $3), sixstep.today('UTC')),
               entry_id = $3
             where case_id = $1 and version = $2 returning case_id`
          : `update sixstep.closing_report
             set center_accepted_by = sixstep.actor_id(), center_accepted_on = sixstep.today('UTC')
             where case_id = $1 and version = $2 returning case_id`,
        [caseId, versionMeant, ...(isForCountry ? [entry] : [])],
      );
      if (accepted.length === 0) throw stale(versionMeant);
    });
    return workplanView(await this.reads.of(number, actor), actor);
  }
}
