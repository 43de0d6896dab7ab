import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stepOf } from '@sixstep/process';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement } from '../database/database.ts';
import { stale } from '../errors/problem.ts';
import { consultationStatement, type ConsultationRow } from './consultation.reads.ts';
import { freeze } from '../documents/freeze.ts';

/** Writes what the steps of the consultation leave. */
@Injectable()
export class ConsultationSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('expression.accept', openRound);
    this.steps.on('consultation.reopen', openRound);
    this.steps.on('case.adopt', adopt);
    this.steps.on('consultation.send', send);
    this.steps.on('consultation.confirm', confirm);
    this.steps.on('consultation.proceed', settleComponents);
    this.steps.noRecord(
      'consultation.schedule',
      'consultation.record',
      'consultation.contest',
      'consultation.end',
    );
  }
}

const openRound = (step: StepInProgress): Statement[] => [
  { sql: `select sixstep.open_consultation($1)`, params: [step.kase.id] },
];

const fromConsultationOn = ['consultation', 'draftPackage', 'coordination', 'implementation'];

/** A consultation from before the system is about the components of the case; once it is over they are agreed. */
function adopt(step: StepInProgress<'case.adopt'>): Statement[] {
  if (!fromConsultationOn.includes(stepOf(step.to) ?? '')) return [];
  const { components } = step.record;
  const isSent = step.to === 'consultation.awaitingConfirmation';
  const decision = isSent || stepOf(step.to) !== 'consultation' ? 'agreed' : null;
  const needs = components.map((component) => ({
    component,
    text: null,
    decision,
    reason: null,
    priority: null,
  }));
  const frozen = freeze({
    summary: null,
    constraints: null,
    openQuestions: null,
    needs,
    actions: [],
    meetings: [],
  });
  return [
    ...openRound(step),
    {
      sql: `insert into sixstep.need_statement (case_id, round, component, decision)
            select $1, 1, unnest($2::text[]), $3
            on conflict (case_id, round, component) do update set decision = excluded.decision`,
      params: [step.kase.id, components, decision],
    },
    ...(isSent
      ? [
          {
            sql: `insert into sixstep.consultation_record (case_id, round, number, sent_on, content, sha256)
                  values ($1, 1, 1, $2, $3, $4)`,
            params: [step.kase.id, step.occurredOn, frozen.json, frozen.sha256],
          },
        ]
      : []),
  ];
}

/** Freezes the record that the manager had before them and sends this one, not what is drafted later. */
async function send(step: StepInProgress<'consultation.send'>): Promise<Statement[]> {
  const row = await read(step);
  if (step.record.versionMeant !== row.version) throw stale(row.version);
  const frozen = freeze({
    ...row.content,
    meetings: row.meetings
      .filter(({ status }) => status === 'held')
      .map(({ kind, mode, startsAt, participants }) => ({
        kind,
        mode,
        startsAt,
        participants: participants
          .filter(({ attended }) => attended)
          .map(({ name, body }) => [name, body].filter(Boolean).join(', ')),
      })),
  });
  return [
    {
      sql: `insert into sixstep.consultation_record (case_id, round, number, sent_on, content, sha256)
            select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5
            from sixstep.consultation_record where case_id = $1`,
      params: [step.kase.id, row.round, step.occurredOn, frozen.json, frozen.sha256],
    },
  ];
}

/** The country confirms the record that it has read: a newer one would be another. */
async function confirm(step: StepInProgress<'consultation.confirm'>): Promise<void> {
  const row = await read(step);
  const sent = row.records[0];
  if (!sent || step.record.versionMeant !== sent.number) throw stale(sent?.number ?? 0);
  step.components(agreedIn(sent.content.needs));
}

async function settleComponents(step: StepInProgress<'consultation.proceed'>): Promise<void> {
  const row = await read(step);
  step.components(agreedIn(row.records[0]?.content.needs ?? []));
}

const agreedIn = (needs: readonly { component: string; decision: string | null }[]): string[] =>
  needs.filter(({ decision }) => decision === 'agreed').map(({ component }) => component);

async function read(step: StepInProgress): Promise<ConsultationRow> {
  const { sql, params } = consultationStatement(step.kase.number);
  const [row] = await step.tx.query<ConsultationRow>(sql, params);
  if (!row) throw new Error(`case ${step.kase.number} cannot be read by who moves it`);
  return row;
}
