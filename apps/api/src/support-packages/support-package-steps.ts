import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { stale } from '../errors/problem.ts';
import { adoptPackage } from './adopt-package.ts';
import { materialHash, unchangedComponents } from './material.ts';
import { answerStatements, mustBeOf } from './package-answers.service.ts';
import { supportPackageStatement, type SupportPackageRow } from './support-package.reads.ts';

/** Writes what the steps of the draft package leave. */
@Injectable()
export class SupportPackageSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('case.adopt', adoptPackage);
    this.steps.on('package.submit', refuseOtherDraft);
    this.steps.on('package.propose', (step) => propose(step, 'proposed'));
    this.steps.on('package.reissue', (step) => propose(step, 'reissued'));
    this.steps.on('package.requestChanges', requestChanges);
    this.steps.on('package.agree', agree);
    this.steps.noRecord('package.return', 'package.revise');
  }
}

async function refuseOtherDraft(step: StepInProgress<'package.submit'>): Promise<void> {
  const row = await read(step);
  if (step.record.versionMeant !== row.version) throw stale(row.version);
}

/** Freezes the draft that was meant and begins a round, in which the country answers. */
async function propose(
  step: StepInProgress<'package.propose'> | StepInProgress<'package.reissue'>,
  kind: 'proposed' | 'reissued',
): Promise<Statement[]> {
  const row = await read(step);
  if (step.record.versionMeant !== row.version) throw stale(row.version);
  const frozen = freeze(row.content);
  const before = row.versions[0];
  return [
    {
      sql: `select sixstep.freeze_package($1, $2, $3, $4, $5, $6, $7, $8::text[])`,
      params: [
        step.kase.id,
        kind,
        row.round + 1,
        step.occurredOn,
        frozen.json,
        frozen.sha256,
        materialHash(row.content),
        before ? unchangedComponents(before.content, row.content) : [],
      ],
    },
    {
      sql: `update sixstep.support_package set round = round + 1 where case_id = $1`,
      params: [step.kase.id],
    },
  ];
}

/**
 * What is said in the step counts as if it had been answered before; a country may ask for a component that was left out.
 *
 * @throws Problem 400 for a component that the package does not name, or a change without its words.
 */
async function requestChanges(
  step: StepInProgress<'package.requestChanges'>,
): Promise<Statement[]> {
  const row = await read(step);
  const newest = row.versions[0];
  if (!newest) throw stale(0);
  const { answers } = step.record;
  const named = newest.content.components.map(({ component }) => component);
  mustBeOf(named, answers, 'record.answers');
  answers.forEach(({ answer, text }, index) => {
    if (answer !== 'accept' && text === undefined) {
      throw refusedField(`record.answers.${index}.text`, 'required');
    }
  });
  return answerStatements(step.kase.id, newest.number, answers);
}

/** From here on the case is about what the country has accepted. */
async function agree(step: StepInProgress<'package.agree'>): Promise<Statement[]> {
  const row = await read(step);
  const newest = row.versions[0];
  if (!newest || step.record.versionMeant !== newest.number) throw stale(newest?.number ?? 0);
  step.components(
    row.answers.filter(({ answer }) => answer === 'accept').map(({ component }) => component),
  );
  const fileId = step.record.acceptance.fileId;
  return fileId ? [holdFileStatement(fileId, step.kase.id)] : [];
}

async function read(step: StepInProgress): Promise<SupportPackageRow> {
  const { sql, params } = supportPackageStatement(step.kase.number);
  const [row] = await step.tx.query<SupportPackageRow>(sql, params);
  if (!row) throw new Error(`case ${step.kase.number} cannot be read by who moves it`);
  return row;
}
