import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stepOf } from '@sixstep/process';
import { completenessList, eligibilityCriteria } from '@sixstep/reference';
import { expressionFields, expressionForm } from '@sixstep/reference/expression-form';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import { stale } from '../errors/problem.ts';
import { requestedComponents, submittedAnswers } from './expression-fields.ts';
import { expressionStatement, type ExpressionRow } from './expression.reads.ts';
import { languagesOf } from './frozen-answers.ts';

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
  openStatement(step),
  {
    sql: `insert into sixstep.expression_answer (case_id, question, value)
          select c.id, known.question, to_jsonb(known.value)
          from sixstep.case_file c
          join sixstep.partner_country p on p.code = c.country_code
          left join sixstep.invitation i on i.case_id = c.id
          cross join lateral (values ('contact.name', i.addressee_name), ('contact.position', i.addressee_position),
            ('contact.email', i.addressee_email), ('workingLanguage', coalesce(i.language, p.portal_language)))
            known (question, value)
          where c.id = $1 and known.value is not null`,
    params: [step.kase.id],
  },
];

const openStatement = (step: StepInProgress): Statement => ({
  sql: `insert into sixstep.expression_of_interest (case_id, form) values ($1, $2)`,
  params: [step.kase.id, expressionForm.version],
});

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
    openStatement(step),
    {
      sql: `insert into sixstep.expression_answer (case_id, question, value)
            select $1, known.question, to_jsonb(known.value)
            from sixstep.partner_country p, sixstep.adoption a
            cross join lateral (values ('contact.name', a.content #>> '{focalPoint,name}'),
              ('contact.position', a.content #>> '{focalPoint,position}'),
              ('contact.email', a.content #>> '{focalPoint,email}'), ('workingLanguage', p.portal_language))
              known (question, value)
            where p.code = $2 and a.id = $3 and known.value is not null`,
      params: [step.kase.id, step.kase.countryCode, adoptionId],
    },
    {
      sql: `insert into sixstep.expression_answer (case_id, question, value)
            select $1, 'components.' || unnest($2::text[]), 'true'`,
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
  const answers = submittedAnswers(row);
  const frozen = freeze({
    form: row.form,
    answers,
    languages: languagesOf(row, answers),
    points: row.points,
  });
  step.components(requestedComponents(answers));
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
  const { points, dueDate, language = null } = step.record;
  points.forEach(({ field }, index) => {
    if (!expressionFields.includes(field)) {
      throw refusedField(`record.points.${index}.field`, 'unknownField');
    }
  });
  if (dueDate <= step.occurredOn) throw refusedField('record.dueDate', 'notAhead');
  step.due(dueDate);
  return points.map(({ field, question }) => ({
    sql: `insert into sixstep.expression_point (case_id, round, field, question, question_language, asked_by, due_on)
          select $1, coalesce((select max(round) from sixstep.expression_submission where case_id = $1), 1), $2, $3,
            coalesce($5, (select language from sixstep.person where id = sixstep.actor_id())), sixstep.actor_id(), $4`,
    params: [step.kase.id, field, question, dueDate, language],
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
