import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseSteps } from './case-steps.ts';
import { correctLine } from './correct-line.ts';
import { refusedField } from './step-request.ts';
import type { StepInProgress } from './step-in-progress.ts';

/** A hold is reviewed at the latest after this many days (process handbook). */
export const longestHoldDays = 90;

/** Writes what the events of the case itself leave: holds, endings, undo and corrections. */
@Injectable()
export class CaseMoves implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('case.hold', (step) => hold(step, step.occurredOn));
    this.steps.on('case.prolongHold', (step) => hold(step, step.kase.heldOn ?? step.occurredOn));
    this.steps.on('case.resume', resume);
    this.steps.on('case.undo', undo);
    this.steps.on('case.correct', correctLine);
    this.steps.on('case.withdraw', endHold);
    this.steps.on('case.close', endHold);
    this.steps.on('case.terminate', endHold);
    this.steps.noRecord('case.override');
  }
}

function hold(step: StepInProgress<'case.hold' | 'case.prolongHold'>, since: string) {
  const { reviewDate, reasonCode } = step.record;
  const days = daysBetween(step.occurredOn, reviewDate);
  if (days <= 0) throw refusedField('record.reviewDate', 'notAhead');
  if (days > longestHoldDays)
    throw refusedField('record.reviewDate', 'tooFar', { days: longestHoldDays });
  return [
    {
      sql: `update sixstep.case_file set on_hold = true, hold_reason_code = $2, hold_review_on = $3, held_on = $4
            where id = $1`,
      params: [step.kase.id, reasonCode, reviewDate, since],
    },
  ];
}

/** The clock stood still: what is due moves by the days of the hold. */
function resume(step: StepInProgress) {
  const { dueOn, heldOn } = step.kase;
  if (dueOn && heldOn) step.due(shifted(dueOn, daysBetween(heldOn, step.occurredOn)));
  return endHold(step);
}

function endHold(step: StepInProgress) {
  return [
    {
      sql: `update sixstep.case_file
            set on_hold = false, hold_reason_code = null, hold_review_on = null, held_on = null where id = $1 and on_hold`,
      params: [step.kase.id],
    },
  ];
}

/** Puts back what the last move wrote, and measures the state before it from where it stood. */
async function undo(step: StepInProgress): Promise<void> {
  const [move] = await step.tx.query<{
    seq: number;
    at: string;
    before: string | null;
    since: string | null;
  }>(
    `select e.seq, sixstep.instant(e.at) as at, l.payload::jsonb ->> 'before' as before,
       (select k.occurred_on from sixstep.kept_lines(null) k where k.case_id = $1 and k.seq < e.seq
          and k.from_state is distinct from k.to_state order by k.seq desc limit 1) as since
     from sixstep.case_event e left join sixstep.case_event_payload l using (case_id, seq)
     where e.case_id = $1 and e.type <> 'case.correct' order by e.seq desc limit 1`,
    [step.kase.id],
  );
  if (!move) return;
  await step.tx.flight([
    { sql: `select sixstep.undo_changes($1, $2::timestamptz)`, params: [step.kase.id, move.at] },
    { sql: `select sixstep.cancel_mail($1, $2)`, params: [step.kase.id, move.seq] },
  ]);
  const before = JSON.parse(move.before ?? '{}') as {
    dueOn?: string | null;
    components?: string[];
  };
  step.due(before.dueOn ?? null);
  if (move.since) step.since(move.since);
  step.components(before.components ?? step.kase.components);
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
