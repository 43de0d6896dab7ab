import { Injectable } from '@nestjs/common';
import type { PackageContent, SupportPackageView } from '@sixstep/contract';
import { integrityChecklist } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { contentStatements } from './draft-statements.ts';
import { materialHash } from './material.ts';
import {
  isBeforeAgreement,
  isOpenForDrafting,
  supportPackageView,
} from './support-package.presenter.ts';
import { SupportPackageReads } from './support-package.reads.ts';

/** Drafting a support package, and what a director grants beside it. */
@Injectable()
export class SupportPackages {
  constructor(
    private readonly database: Database,
    private readonly reads: SupportPackageReads,
  ) {}

  async view(number: string, actor: Actor): Promise<SupportPackageView> {
    return supportPackageView(await this.reads.of(number, actor), actor);
  }

  /** @throws Problem 404, 403, 409 while others decide on it, 428, 412, 400 for an activity that is not of this package. */
  async write(
    number: string,
    content: PackageContent,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<SupportPackageView> {
    const row = await this.reads.of(number, actor);
    mustBeCenter(actor);
    if (!['programManager', 'programOfficer'].includes(actor.role)) throw new Problem('forbidden');
    if (!isOpenForDrafting(row.state)) throw new Problem('conflict');
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const written = await tx.query(
        row.exists
          ? `update sixstep.support_package set title = $3, title_local = $4, summary = $5, language = $6,
               material_hash = $7, edits = edits + 1, authors = case when sixstep.actor_id() = any (authors)
                 then authors else authors || sixstep.actor_id() end
             where case_id = $1 and '"v' || version || '"' = $2 returning id`
          : `insert into sixstep.support_package (case_id, title, title_local, summary, language, material_hash, authors)
             select $1, $3, $4, $5, $6, $7, array[sixstep.actor_id()] where $2 = '"v0"'
             on conflict do nothing returning id`,
        [
          row.caseId,
          ifMatch,
          content.title,
          content.titleLocal,
          content.summary,
          content.language,
          materialHash(content),
        ],
      );
      if (written.length === 0) throw stale(row.version);
      await tx.flight(contentStatements(row, { ...content, integrity: wholeChecklist(content) }));
    });
    return this.view(number, actor);
  }

  /** A director lets the package go out in a language that is not the country's. */
  async waiveTranslation(
    number: string,
    reason: string,
    actor: Actor,
  ): Promise<SupportPackageView> {
    return this.grant(
      number,
      actor,
      `update sixstep.support_package set translation_waived_by = sixstep.actor_id(), translation_waiver = $2
       where case_id = $1 returning id`,
      reason,
    );
  }

  /** A director grants more rounds of answers than the three of the handbook. */
  async grantRounds(number: string, limit: number, actor: Actor): Promise<SupportPackageView> {
    return this.grant(
      number,
      actor,
      `update sixstep.support_package set round_limit = $2 where case_id = $1 and $2 >= round returning id`,
      limit,
    );
  }

  private async grant(number: string, actor: Actor, sql: string, value: string | number) {
    const row = await this.reads.of(number, actor);
    mustBeCenter(actor);
    if (actor.role !== 'director' && !actor.actingDirector) throw new Problem('forbidden');
    if (!isBeforeAgreement(row.state)) throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      if ((await tx.query(sql, [row.caseId, value])).length === 0) throw new Problem('conflict');
    });
    return this.view(number, actor);
  }
}

const mustBeCenter = (actor: Actor): void => {
  if (actor.countryCode !== null || actor.organizationCode !== null) throw notFound();
};

/** The checklist covers every item that touches a covered component; what is not answered yet stands there unanswered. */
function wholeChecklist(content: PackageContent): PackageContent['integrity'] {
  const covered = new Set(
    content.components.filter((one) => one.covered).map(({ component }) => component),
  );
  return integrityChecklist
    .filter((item) => item.touches.some((component) => covered.has(component)))
    .map(
      ({ code }) =>
        content.integrity.find(({ item }) => item === code) ?? {
          item: code,
          answer: null,
          evidence: null,
          mitigationNote: null,
        },
    );
}
