import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PackageContent } from '@sixstep/contract';
import { stepOf } from '@sixstep/process';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';

/** Writes what the steps of the implementation leave. */
@Injectable()
export class WorkplanSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('implementation.start', (step) => [
      {
        sql: `select sixstep.begin_workplan($1, $2)`,
        params: [step.kase.id, step.record.kickOffDate],
      },
    ]);
    this.steps.on('case.adopt', (step) =>
      stepOf(step.to) === 'implementation'
        ? [
            {
              sql: `insert into sixstep.workplan (case_id, kick_off_on) values ($1, $2)`,
              params: [
                step.kase.id,
                step.record.stepDates.find((one) => one.step === 'implementation')?.on ?? null,
              ],
            },
          ]
        : [],
    );
    this.steps.on('amendment.propose', propose);
    this.steps.on('amendment.settle', settle);
    this.steps.noRecord('implementation.finish', 'case.complete');
  }
}

/** @throws Problem 400 for an activity that is not in this case's package. */
async function propose(step: StepInProgress<'amendment.propose'>): Promise<Statement[]> {
  const { kind, activityId, shiftDays, effect, reason } = step.record;
  if (activityId !== undefined) await mustBeInPackage(step, activityId);
  return [
    {
      sql: `insert into sixstep.amendment (case_id, kind, activity_id, shift_days, effect, reason, proposed_by)
            values ($1, $2, $3, $4, $5, $6, sixstep.actor_id())`,
      params: [step.kase.id, kind, activityId ?? null, shiftDays ?? 0, effect, reason],
    },
  ];
}

async function mustBeInPackage({ tx, kase }: StepInProgress, activityId: string): Promise<void> {
  const found = await tx.query(`select from sixstep.activity where id = $1 and case_id = $2`, [
    activityId,
    kase.id,
  ]);
  if (found.length === 0) throw refusedField('record.activityId', 'unknownActivity');
}

interface OpenAmendment {
  readonly id: string;
  readonly activityId: string | null;
  readonly shiftDays: number;
  readonly kind: string;
  readonly effect: string;
}

/** Settles one amendment; an approved one shifts what it says and freezes a new version of the package. */
async function settle(step: StepInProgress<'amendment.settle'>): Promise<Statement[]> {
  const { amendmentId, decision, reason } = step.record;
  const [amendment] = await step.tx.query<OpenAmendment>(
    `select id, activity_id as "activityId", shift_days as "shiftDays", kind, effect
     from sixstep.amendment where case_id = $1 and id = $2 and status = 'open'`,
    [step.kase.id, amendmentId],
  );
  if (!amendment) throw refusedField('record.amendmentId', 'notOpen');
  const settled: Statement = {
    sql: `update sixstep.amendment set status = $2, settled_by = sixstep.actor_id(), settlement = $3 where id = $1`,
    params: [amendmentId, decision, reason],
  };
  return decision === 'approved' ? [settled, ...(await applied(step, amendment))] : [settled];
}

async function applied(step: StepInProgress, amendment: OpenAmendment): Promise<Statement[]> {
  const [newest] = await step.tx.query<{ content: PackageContent; round: number }>(
    `select content, round from sixstep.package_version where case_id = $1 order by number desc limit 1`,
    [step.kase.id],
  );
  if (!newest) return [];
  const isShifted = (id: string | undefined) =>
    amendment.activityId === null || id === amendment.activityId;
  const content: PackageContent = {
    ...newest.content,
    activities: newest.content.activities.map((activity) =>
      isShifted(activity.id)
        ? {
            ...activity,
            startOn: shifted(activity.startOn, amendment.shiftDays),
            endOn: shifted(activity.endOn, amendment.shiftDays),
          }
        : activity,
    ),
  };
  const frozen = freeze(content);
  return [
    {
      sql: `update sixstep.activity set start_on = start_on + $3::int, end_on = end_on + $3::int
            where case_id = $1 and ($2::uuid is null or id = $2)`,
      params: [step.kase.id, amendment.activityId, amendment.shiftDays],
    },
    {
      sql: `update sixstep.deliverable set due_on = due_on + $3::int
            where case_id = $1 and ($2::uuid is null or activity_id = $2) and status = 'open'`,
      params: [step.kase.id, amendment.activityId, amendment.shiftDays],
    },
    {
      sql: `select sixstep.freeze_package($1, 'amended', $2, $3, $4, $5, $5, $6::text[])`,
      params: [
        step.kase.id,
        newest.round,
        step.occurredOn,
        frozen.json,
        frozen.sha256,
        content.components.map(({ component }) => component),
      ],
    },
  ];
}

function shifted(date: string | null, days: number): string | null {
  if (date === null) return null;
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
