import { Injectable } from '@nestjs/common';
import type {
  AnswerPackage,
  Component,
  PackageAnswer,
  SupportPackageView,
} from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Statement } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { Problem, stale } from '../errors/problem.ts';
import { supportPackageView } from './support-package.presenter.ts';
import { SupportPackageReads, type SupportPackageRow } from './support-package.reads.ts';

/** What the country says to a proposed package, component by component, before it agrees or asks for changes. */
@Injectable()
export class PackageAnswers {
  constructor(
    private readonly database: Database,
    private readonly reads: SupportPackageReads,
  ) {}

  /** @throws Problem 404, 403, 409 while no package is proposed, 412 for another version, 400 for a component that is not in it. */
  async answer(number: string, asked: AnswerPackage, actor: Actor): Promise<SupportPackageView> {
    const row = await this.reads.of(number, actor);
    mayAnswer(row, actor);
    const newest = row.versions[0];
    if (!newest || newest.number !== asked.versionMeant) throw stale(newest?.number ?? 0);
    const covered = newest.content.components
      .filter((one) => one.covered)
      .map(({ component }) => component);
    const answers: PackageAnswer[] =
      asked.answers === 'agreeWithEverything'
        ? covered.map((component) => ({ component, answer: 'accept', text: null }))
        : asked.answers;
    mustBeOf(covered, answers, 'answers');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([...answerStatements(row.caseId, newest.number, answers)]);
    });
    return supportPackageView(await this.reads.of(number, actor), actor);
  }

  /** The letter with which the country endorses the package. */
  async endorse(number: string, fileId: string, actor: Actor): Promise<SupportPackageView> {
    const row = await this.reads.of(number, actor);
    mayAnswer(row, actor);
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([
        {
          sql: `insert into sixstep.package_endorsement (case_id, file_id) values ($1, $2)
                on conflict (case_id) do update set file_id = excluded.file_id`,
          params: [row.caseId, fileId],
        },
        holdFileStatement(fileId, row.caseId),
      ]);
    });
    return supportPackageView(await this.reads.of(number, actor), actor);
  }
}

/**
 * @param path of the answers in the body
 * @throws Problem 400 at the first answer to a component that is none of these.
 */
export function mustBeOf(
  components: readonly Component[],
  answers: readonly { component: Component }[],
  path: string,
): void {
  answers.forEach(({ component }, index) => {
    if (!components.includes(component))
      throw refusedField(`${path}.${index}.component`, 'notInPackage');
  });
}

export const answerStatements = (
  caseId: string,
  packageNumber: number,
  answers: readonly { component: string; answer: string; text?: string | null | undefined }[],
): Statement[] =>
  answers.map(({ component, answer, text }) => ({
    sql: `insert into sixstep.package_answer (case_id, package_number, component, answer, text, answered_by)
          values ($1, $2, $3, $4, $5, sixstep.actor_id())
          on conflict (case_id, package_number, component) do update set answer = excluded.answer,
            text = excluded.text, answered_by = excluded.answered_by, answered_at = sixstep.now()`,
    params: [caseId, packageNumber, component, answer, text ?? null],
  }));

/** The country answers; a manager or officer enters for it what it said in another way. */
function mayAnswer(row: SupportPackageRow, actor: Actor): void {
  if (!['focalPoint', 'programManager', 'programOfficer'].includes(actor.role)) {
    throw new Problem('forbidden');
  }
  if (row.state !== 'draftPackage.proposed') throw new Problem('conflict');
}
