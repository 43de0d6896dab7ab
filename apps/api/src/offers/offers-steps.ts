import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import { stale } from '../errors/problem.ts';
import { countEdit } from './offers.service.ts';
import { offersStatement, providersOf, type OffersRow } from './offers.reads.ts';

/** Writes what the steps of the coordination leave. */
@Injectable()
export class OffersSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('offers.call', call);
    this.steps.on('offers.callAgain', call);
    this.steps.on('offers.consolidate', (step) => [countEdit(step.kase.id)]);
    this.steps.on('offers.withhold', withhold);
    this.steps.on('offers.consent', consent);
    this.steps.noRecord('offers.settle', 'offers.close', 'offers.reopen');
  }
}

/**
 * Puts every activity that nobody leads yet to the organizations that were chosen: to each what is suggested for it or lies
 * within its competences, and everything to one of which no competence fits.
 */
async function call(
  step: StepInProgress<'offers.call'> | StepInProgress<'offers.callAgain'>,
): Promise<Statement[]> {
  const { recipients, dueDate } = step.record;
  if (dueDate <= step.occurredOn) throw refusedField('record.dueDate', 'notAhead');
  const known = await step.tx.query<{ code: string }>(
    'select code from sixstep.organization where code = any ($1)',
    [recipients],
  );
  recipients.forEach((code, index) => {
    if (!known.some((one) => one.code === code)) {
      throw refusedField(`record.recipients.${index}`, 'unknownOrganization');
    }
  });
  step.due(dueDate);
  return [
    {
      sql: `insert into sixstep.offer_request (case_id, activity_id, organization_code, due_on, asked_on)
            select $1, r.activity_id, g.code, $3, $4
            from sixstep.coordination_rows($1) r
            join sixstep.activity a on a.id = r.activity_id
            cross join sixstep.organization g
            where g.code = any ($2::text[]) and r.leads = 0 and not r.gap_accepted
              and (a.organization_code = g.code or r.component = any (g.components)
                or not exists (select from sixstep.coordination_rows($1) o
                  where o.leads = 0 and o.component = any (g.components)))
            on conflict (case_id, activity_id, organization_code)
              do update set due_on = excluded.due_on, asked_on = excluded.asked_on`,
      params: [step.kase.id, recipients, dueDate, step.occurredOn],
    },
    {
      sql: `insert into sixstep.coordination (case_id, due_on) values ($1, $2)
            on conflict (case_id) do update set due_on = excluded.due_on, edits = sixstep.coordination.edits + 1`,
      params: [step.kase.id, dueDate],
    },
  ];
}

/** @throws Problem 400 for somebody who is to deliver nothing. */
async function withhold(step: StepInProgress<'offers.withhold'>): Promise<Statement[]> {
  const row = await read(step);
  const providers = row ? providersOf(row).map(({ key }) => key) : [];
  return step.record.withheld.map(({ provider, reason }, index) => {
    if (!providers.includes(provider)) {
      throw refusedField(`record.withheld.${index}.provider`, 'unknownProvider');
    }
    return {
      sql: `insert into sixstep.provider_consent (case_id, provider, answer, reason) values ($1, $2, 'withhold', $3)
            on conflict (case_id, provider) do update set answer = 'withhold', reason = excluded.reason`,
      params: [step.kase.id, provider, reason],
    };
  });
}

async function consent(step: StepInProgress<'offers.consent'>): Promise<void> {
  const row = await read(step);
  if (!row || step.record.versionMeant !== row.version) throw stale(row?.version ?? 0);
}

async function read(step: StepInProgress): Promise<OffersRow | undefined> {
  const { sql, params } = offersStatement(step.kase.number);
  const [row] = await step.tx.query<OffersRow>(sql, params);
  return row;
}
