import { Injectable, type OnModuleInit } from '@nestjs/common';
import { expressionField } from '@sixstep/contract';
import { stepOf } from '@sixstep/process';
import { completenessList, eligibilityCriteria } from '@sixstep/reference';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import { stale } from '../errors/problem.ts';
import { contentOf } from './expression-fields.ts';
import { expressionStatement, type ExpressionRow } from './expression.reads.ts';

/** Writes what the steps of the expression of interest leave. */
@Injectable()
export class ExpressionSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('expression.start', begin);
    this.steps.on('expression.apply', begin);
    this.steps.on('case.adopt', adopt);
    this.steps.on('expression.submit', submit);
    this.steps.on('expression.return', ask);
    this.steps.on('expression.defer', defer);
    this.steps.on('expression.decline', refuseToAskAgainYesterday);
    this.steps.noRecord('expression.review', 'expression.resume');
  }
}

/** The first draft knows what the invitation knew: whom the Center wrote to, and in which language. */
const begin = (step: StepInProgress): Statement[] => [
  {
    sql: `insert into sixstep.expression_of_interest (case_id, contact_name, contact_position, contact_email, working_language)
          select c.id, i.addressee_name, i.addressee_position, i.addressee_email, coalesce(i.language, p.portal_language)
          from sixstep.case_file c
          join sixstep.partner_country p on p.code = c.country_code
          left join sixstep.invitation i on i.case_id = c.id
          where c.id = $1`,
    params: [step.kase.id],
  },
];

const fromInterestOn = [
  'expressionOfInterest',
  'consultation',
  'draftPackage',
  'coordination',
  'implementation',
];

/** Of an expression from before the system its components and contact are known; the lists to judge it by begin anew. */
function adopt(step: StepInProgress<'case.adopt'>): Statement[] {
  if (!fromInterestOn.includes(stepOf(step.to) ?? '')) return [];
  const { adoptionId, components } = step.record;
  return [
    {
      sql: `insert into sixstep.expression_of_interest (case_id, contact_name, contact_position, contact_email, working_language)
            select $1, a.content #>> '{focalPoint,name}', a.content #>> '{focalPoint,position}',
              a.content #>> '{focalPoint,email}', p.portal_language
            from sixstep.partner_country p, sixstep.adoption a where p.code = $2 and a.id = $3`,
      params: [step.kase.id, step.kase.countryCode, adoptionId],
    },
    {
      sql: `insert into sixstep.expression_component (case_id, component) select $1, unnest($2::text[])`,
      params: [step.kase.id, components],
    },
    ...(step.to === 'expressionOfInterest.drafting' ? [] : [layOutIntake(step)]),
  ];
}

const layOutIntake = (step: StepInProgress): Statement => ({
  sql: `select sixstep.open_intake($1, $2::text[], $3::text[])`,
  params: [
    step.kase.id,
    completenessList.map(({ code }) => code),
    eligibilityCriteria.map(({ code }) => code),
  ],
});

/** Freezes what was submitted, and lays out the lists by which the Center judges it. */
async function submit(step: StepInProgress<'expression.submit'>): Promise<Statement[]> {
  const row = await read(step);
  if (step.record.versionMeant !== row.version) throw stale(row.version ?? 0);
  const frozen = freeze({ ...contentOf(row), points: row.points });
  step.components(row.components.map(({ component }) => component));
  return [
    {
      sql: `insert into sixstep.expression_submission (case_id, round, content_version, content, sha256, submitted_by)
            select $1, coalesce(max(round), 0) + 1, $2, $3, $4, sixstep.actor_id()
            from sixstep.expression_submission where case_id = $1`,
      params: [step.kase.id, row.version, frozen.json, frozen.sha256],
    },
    layOutIntake(step),
  ];
}

/** Returns the expression with points; each names the answer that opens again. */
function ask(step: StepInProgress<'expression.return'>): Statement[] {
  const { points, dueDate } = step.record;
  points.forEach(({ field }, index) => {
    if (!expressionField.safeParse(field).success) {
      throw refusedField(`record.points.${index}.field`, 'unknownField');
    }
  });
  if (dueDate <= step.occurredOn) throw refusedField('record.dueDate', 'notAhead');
  step.due(dueDate);
  return points.map(({ field, question }) => ({
    sql: `insert into sixstep.expression_point (case_id, round, field, question, asked_by, due_on)
          select $1, coalesce((select max(round) from sixstep.expression_submission where case_id = $1), 1), $2, $3,
            sixstep.actor_id(), $4`,
    params: [step.kase.id, field, question, dueDate],
  }));
}

function defer(step: StepInProgress<'expression.defer'>): void {
  if (step.record.until <= step.occurredOn) throw refusedField('record.until', 'notAhead');
  step.due(step.record.until);
}

function refuseToAskAgainYesterday(step: StepInProgress<'expression.decline'>): void {
  const { applyAgainOn } = step.record;
  if (applyAgainOn !== null && applyAgainOn <= step.occurredOn) {
    throw refusedField('record.applyAgainOn', 'notAhead');
  }
}

async function read(step: StepInProgress): Promise<ExpressionRow> {
  const { sql, params } = expressionStatement(step.kase.number);
  const [row] = await step.tx.query<ExpressionRow>(sql, params);
  if (!row) throw new Error(`case ${step.kase.number} cannot be read by who moves it`);
  return row;
}
