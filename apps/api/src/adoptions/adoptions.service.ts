import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AdoptionApprovals, AdoptionView, WriteAdoption } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustBeOfCenter } from '../access/of-the-center.ts';
import { CaseOpenings } from '../cases/case-openings.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { invalid, notFound, Problem, stale } from '../errors/problem.ts';
import { dateProblems, missingIn, wholeStepDates, type AdoptionEntry } from './adoption-entry.ts';
import { AdoptionReads, writeStatement, type AdoptionRow } from './adoptions.reads.ts';

const workers = ['director', 'programManager', 'programOfficer'];
const enterers = ['programManager', 'programOfficer'];

/** Running cases that come in: entered, changed, given back, approved. Nothing of it mails anybody. */
@Injectable()
export class Adoptions {
  constructor(
    private readonly database: Database,
    private readonly reads: AdoptionReads,
    private readonly openings: CaseOpenings,
  ) {}

  /** @throws Problem 404 for people outside the Center, 403 for those who work on no cases. */
  async list(actor: Actor): Promise<AdoptionView[]> {
    mustBeOneOf(workers, actor);
    return (await this.reads.list(actor)).map((row) => adoptionView(row, actor));
  }

  /** @throws Problem 404, 403, 400 with the fields, 409 when an adoption of the country waits already. */
  async enter(wanted: WriteAdoption, actor: Actor): Promise<AdoptionView> {
    mustBeOneOf(enterers, actor);
    const key = await this.freeKey(wanted.countryCode, actor);
    const id = await this.database.as(actor, async (tx) => {
      await mustBeInOrder(tx, wanted);
      const [row] = await tx.query<{ id: string }>(...plain({ ...wanted, key, source: null }));
      if (!row) throw new Problem('conflict');
      return row.id;
    });
    return this.one(id, actor);
  }

  /**
   * Writes many entries in a transaction of somebody else; each was checked before.
   *
   * @returns how many of them were new or different
   */
  async enterIn(tx: Transaction, entries: readonly AdoptionEntry[]): Promise<number> {
    const results = await tx.flight<object[][]>(entries.map(writeStatement));
    return results.filter((rows) => rows.length > 0).length;
  }

  /** @throws Problem 404, 403, 428, 412, 409 for one that is settled, 400. */
  async change(
    id: string,
    wanted: WriteAdoption,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<AdoptionView> {
    mustBeOneOf(enterers, actor);
    const before = await this.one(id, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${before.version}"`) throw stale(before.version);
    if (!before.mayChange) throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await mustBeInOrder(tx, wanted, before.content);
      const [found] = await tx.query<{ key: string }>(
        'select key from sixstep.adoption where id = $1 and version = $2 for update',
        [id, before.version],
      );
      if (!found) throw stale(before.version + 1);
      await tx.query(...plain({ ...wanted, key: found.key, source: before.source }));
    });
    return this.one(id, actor);
  }

  /** @throws Problem 404, 403, 409 for one that is settled. */
  async drop(id: string, actor: Actor): Promise<AdoptionView> {
    mustBeOneOf(enterers, actor);
    await this.one(id, actor);
    await this.settle(
      `update sixstep.adoption set status = 'dropped', return_reason = null,
         settled_by = sixstep.actor_id(), settled_at = sixstep.now()
       where id = $1 and status in ('entered', 'returned') returning id`,
      [id],
      actor,
    );
    return this.one(id, actor);
  }

  /** @throws Problem 404, 403, 409 for one that does not wait. */
  async giveBack(id: string, reason: string, actor: Actor): Promise<AdoptionView> {
    mustDecide(actor);
    await this.one(id, actor);
    await this.settle(
      `update sixstep.adoption set status = 'returned', return_reason = $2,
         settled_by = sixstep.actor_id(), settled_at = sixstep.now()
       where id = $1 and status = 'entered' returning id`,
      [id, reason],
      actor,
    );
    return this.one(id, actor);
  }

  /**
   * Approves each in a transaction of its own, so that one that is refused stops no other.
   *
   * @throws Problem 404, 403
   */
  async approve(ids: readonly string[], actor: Actor): Promise<AdoptionApprovals['items']> {
    mustDecide(actor);
    const rows = new Map((await this.reads.some(ids, actor)).map((row) => [row.id, row]));
    const outcomes: AdoptionApprovals['items'] = [];
    for (const id of new Set(ids)) {
      const row = rows.get(id);
      outcomes.push(row ? await this.approveOne(row, actor) : refusedOutcome(id, notFound()));
    }
    return outcomes;
  }

  private async approveOne(row: AdoptionRow, actor: Actor) {
    const { id, content, source } = row;
    const { countryCode, state, components, stateSince, managerId } = content;
    if (row.caseNumber !== null) return { id, caseNumber: row.caseNumber, code: null, reasons: [] };
    if (row.status !== 'entered') return refusedOutcome(id, new Problem('conflict'));
    try {
      const { body } = await this.openings.open(
        {
          type: 'case.adopt',
          record: {
            adoptionId: id,
            countryCode,
            state,
            source,
            stepDates: wholeStepDates(content),
            components,
          },
          managerId,
          ...(stateSince.on !== null && { occurredOn: stateSince.on }),
        },
        actor,
        { key: `adoption-${id}`, requestHash: createHash('sha256').update(id).digest() },
      );
      const { number } = JSON.parse(body) as { number: string };
      return { id, caseNumber: number, code: null, reasons: [] };
    } catch (error) {
      if (error instanceof Problem) return refusedOutcome(id, error);
      throw error;
    }
  }

  private async one(id: string, actor: Actor): Promise<AdoptionView> {
    const [row] = await this.reads.some([id], actor);
    if (!row) throw notFound();
    return adoptionView(row, actor);
  }

  private async settle(sql: string, params: unknown[], actor: Actor): Promise<void> {
    await this.database.as(actor, async (tx) => {
      if ((await tx.query(sql, params)).length === 0) throw new Problem('conflict');
    });
  }

  /** A country may be adopted again once its earlier case is beyond the steps of which it has one at a time. */
  private async freeKey(countryCode: string, actor: Actor): Promise<string> {
    const [[found]] = await this.database.read<[{ waiting: number; all: number }[]]>(actor, [
      {
        name: 'adoptions-of-country',
        sql: `select count(*) filter (where status <> 'approved')::int as waiting, count(*)::int as all
              from sixstep.adoption where country_code = $1 and status <> 'dropped'`,
        params: [countryCode],
      },
    ]);
    if (found!.waiting > 0) throw new Problem('conflict');
    return found!.all === 0 ? countryCode : `${countryCode} ${found!.all + 1}`;
  }
}

const plain = (entry: AdoptionEntry): [sql: string, params: unknown[]] => {
  const { sql, params } = writeStatement(entry);
  return [sql, [...(params ?? [])]];
};

const adoptionView = ({ enteredById, ...row }: AdoptionRow, actor: Actor): AdoptionView => ({
  ...row,
  missing: missingIn(row.content),
  mayApprove: row.status === 'entered' && decides(actor) && enteredById !== actor.personId,
  mayChange: ['entered', 'returned'].includes(row.status) && enterers.includes(actor.role),
});

const refusedOutcome = (id: string, { code, reasons }: Problem) => ({
  id,
  caseNumber: null,
  code,
  reasons: [...reasons],
});

/** @throws Problem 400 with every field that is wrong. */
async function mustBeInOrder(
  tx: Transaction,
  wanted: WriteAdoption,
  before?: WriteAdoption,
): Promise<void> {
  const [country] = await tx.query<{ today: string }>(
    `select greatest(sixstep.today(time_zone), sixstep.today('Asia/Tokyo')) as today
     from sixstep.partner_country where code = $1`,
    [wanted.countryCode],
  );
  if (!country) throw refusedField('countryCode', 'unknownCountry');
  const problems = dateProblems(wanted, country.today);
  if (problems.length > 0) throw invalid(problems);
  await filesMustBeTheirs(tx, wanted, before);
  if (wanted.managerId === null) return;
  const found = await tx.query(
    `select from sixstep.person where id = $1 and role = 'programManager' and status = 'active'`,
    [wanted.managerId],
  );
  if (found.length === 0) throw refusedField('managerId', 'notAProgramManager');
}

/** Whoever enters a case names files that they have brought for no other case, or that the entry names already. */
async function filesMustBeTheirs(
  tx: Transaction,
  wanted: WriteAdoption,
  before?: WriteAdoption,
): Promise<void> {
  const filesOf = ({ agreedFileId, fileIds }: WriteAdoption) =>
    agreedFileId === null ? fileIds : [agreedFileId, ...fileIds];
  const known = before ? filesOf(before) : [];
  const named = filesOf(wanted).filter((id) => !known.includes(id));
  const theirs = await tx.query<{ id: string }>(
    `select id from sixstep.file where id = any ($1) and owner_id = sixstep.actor_id() and case_id is null
       and finished_at is not null`,
    [named],
  );
  const isTheirs = (id: string) => theirs.some((file) => file.id === id) || known.includes(id);
  const problems = [
    ...(wanted.agreedFileId !== null && !isTheirs(wanted.agreedFileId) ? ['agreedFileId'] : []),
    ...wanted.fileIds.flatMap((id, place) => (isTheirs(id) ? [] : [`fileIds.${place}`])),
  ].map((path) => ({ path, code: 'unknownFile', params: {} }));
  if (problems.length > 0) throw invalid(problems);
}

const decides = (actor: Actor): boolean => actor.role === 'director' || actor.actingDirector;

function mustBeOneOf(roles: readonly string[], actor: Actor): void {
  mustBeOfCenter(actor);
  if (!roles.includes(actor.role)) throw new Problem('forbidden');
}

function mustDecide(actor: Actor): void {
  mustBeOneOf(workers, actor);
  if (!decides(actor)) throw new Problem('forbidden');
}
