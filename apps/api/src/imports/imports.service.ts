import type { Readable } from 'node:stream';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  maximumFileBytes,
  type AskPreview,
  type ImportMapping,
  type ImportPreview,
  type ImportRun,
  type ImportTargetName,
  type SheetView,
} from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database, type Transaction } from '../database/database.ts';
import { invalid, notFound, Problem } from '../errors/problem.ts';
import { ImportTargets, type ImportTarget, type JudgedRow } from './import-target.ts';
import { mappingFor, sourceRows } from './mapping.ts';
import { importedBy, mustImport } from './may-import.ts';
import { refusedRows, type RefusedRow } from './refused-rows.ts';
import { readSheet, type SheetRead } from './sheet/read-sheet.ts';
import { SheetRefusal } from './sheet/sheet-refusal.ts';

/** Rows between two looks at whether somebody has asked to stop. */
const rowsAtOnce = 25;

interface BroughtSheet {
  readonly id: string;
  readonly target: ImportTargetName;
  readonly fileName: string;
  readonly content: SheetRead;
}

interface Judged {
  readonly target: ImportTarget;
  readonly mapping: ImportMapping;
  readonly rows: JudgedRow[];
}

const runColumns = `
  r.id, r.target, s.file_name as "fileName",
  case when r.status = 'running' and r.beat_at < clock_timestamp() - interval '30 seconds' then 'interrupted'
    else r.status end as status,
  r.total, r.done, r.counts, jsonb_array_length(r.refused) as refused, p.name as "startedBy",
  sixstep.instant(r.started_at) as "startedAt"
  from sixstep.import_run r join sixstep.import_sheet s on s.id = r.sheet_id
  join sixstep.person p on p.id = r.started_by`;

/** Sheets that people bring: read, mapped, looked at, and taken over as a whole or not at all. */
@Injectable()
export class Imports implements BeforeApplicationShutdown {
  readonly #logger = new Logger('imports');
  readonly #running = new Set<Promise<void>>();
  #isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly targets: ImportTargets,
  ) {}

  /** A process that stops leaves a run undone: its transaction is rolled back, and it says so. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    await Promise.all(this.#running);
  }

  /** @throws Problem 404, 403, 413, 400 `content` with the reason why the sheet is not read. */
  async bring(
    wanted: { target: ImportTargetName; name: string; worksheet?: string | undefined },
    source: Readable,
    actor: Actor,
  ): Promise<SheetView> {
    mustImport(actor, wanted.target);
    const content = await read(await bytesOf(source), wanted);
    const fileName = wanted.name;
    const [row] = await this.database.as(actor, (tx) =>
      tx.query<{ id: string }>(
        `insert into sixstep.import_sheet (target, file_name, content) values ($1, $2, $3) returning id`,
        [wanted.target, fileName, JSON.stringify(content)],
      ),
    );
    return sheetView({ id: row!.id, target: wanted.target, fileName, content });
  }

  /** @throws Problem 404, 403 */
  async preview(sheetId: string, asked: AskPreview, actor: Actor): Promise<ImportPreview> {
    mustImport(actor);
    return this.database.as(actor, async (tx) => {
      const sheet = await sheetOf(tx, sheetId, actor);
      const { target, mapping, rows } = await this.#judge(tx, sheet, asked, actor);
      const fields = await target.fields(tx);
      return {
        sheet: sheetView(sheet),
        mapping,
        fields: fields.map(({ code, required, values = [] }) => ({
          code,
          required,
          values: [...values],
        })),
        unknownWords: unknownWords(rows),
        counts: countsOf(rows),
        rows: rows.map(({ key: _key, content: _content, ...row }) => row),
      };
    });
  }

  /**
   * Begins a run; it goes on after the answer.
   *
   * @throws Problem 404, 403, 409 while another import of the kind is running or when there is nothing to take over.
   */
  async run(sheetId: string, asked: AskPreview, actor: Actor): Promise<ImportRun> {
    mustImport(actor);
    const { sheet, run } = await this.database.as(actor, async (tx) => {
      const brought = await sheetOf(tx, sheetId, actor);
      await tx.query(`select pg_advisory_xact_lock(hashtext('imports of ' || $1))`, [
        brought.target,
      ]);
      const busy = await tx.query(
        `select from sixstep.import_run where target = $1 and status = 'running'
           and beat_at > clock_timestamp() - interval '30 seconds'`,
        [brought.target],
      );
      if (busy.length > 0) throw new Problem('conflict');
      const { mapping, rows } = await this.#judge(tx, brought, asked, actor);
      const toWrite = rows.filter(isToWrite);
      if (toWrite.length === 0 && rows.every(({ verdict }) => verdict === 'refused')) {
        throw new Problem('conflict');
      }
      await tx.query(
        `insert into sixstep.import_mapping (target, mapping) values ($1, $2)
         on conflict (target) do update set mapping = excluded.mapping, changed_at = sixstep.now(),
           changed_by = sixstep.actor_id()`,
        [brought.target, JSON.stringify(mapping)],
      );
      const [begun] = await tx.query<{ id: string }>(
        `insert into sixstep.import_run (sheet_id, target, total, counts, refused)
         values ($1, $2, $3, $4, $5) returning id`,
        [
          sheetId,
          brought.target,
          toWrite.length,
          JSON.stringify(countsOf(rows)),
          JSON.stringify(refusedOf(brought, rows)),
        ],
      );
      return { sheet: brought, run: begun!.id };
    });
    const work = this.#execute(run, sheet, asked, actor).finally(() => this.#running.delete(work));
    this.#running.add(work);
    return this.read(run, actor);
  }

  /** @throws Problem 404, 403 */
  async read(id: string, actor: Actor): Promise<ImportRun> {
    mustImport(actor);
    const [[run]] = await this.database.read<[ImportRun[]]>(actor, [
      { name: 'read-import', sql: `select ${runColumns} where r.id = $1`, params: [id] },
    ]);
    if (!run) throw notFound();
    mustImport(actor, run.target);
    return run;
  }

  /** The last twenty of what this person imports, newest first. @throws Problem 404, 403 */
  async list(actor: Actor): Promise<ImportRun[]> {
    mustImport(actor);
    const [runs] = await this.database.read<[ImportRun[]]>(actor, [
      {
        name: 'list-imports',
        sql: `select ${runColumns} where r.target = any ($1) order by r.started_at desc limit 20`,
        params: [importedBy(actor)],
      },
    ]);
    return runs;
  }

  /** @throws Problem 404, 403, 409 for one that has ended. */
  async cancel(id: string, actor: Actor): Promise<ImportRun> {
    await this.read(id, actor);
    await this.database.as(actor, async (tx) => {
      const asked = await tx.query(
        `update sixstep.import_run set cancel_asked = true where id = $1 and status = 'running' returning id`,
        [id],
      );
      if (asked.length === 0) throw new Problem('conflict');
    });
    return this.read(id, actor);
  }

  /** The refused rows as a sheet. @throws Problem 404, 403 */
  async refused(id: string, actor: Actor): Promise<string> {
    await this.read(id, actor);
    const [[found]] = await this.database.read<[{ refused: RefusedRow[]; headers: string[] }[]]>(
      actor,
      [
        {
          name: 'refused-of-import',
          sql: `select r.refused, s.content -> 'headers' as headers
                from sixstep.import_run r join sixstep.import_sheet s on s.id = r.sheet_id where r.id = $1`,
          params: [id],
        },
      ],
    );
    if (!found) throw notFound();
    return refusedRows(found.headers, found.refused);
  }

  async #judge(
    tx: Transaction,
    sheet: BroughtSheet,
    asked: AskPreview,
    actor: Actor,
  ): Promise<Judged> {
    const target = this.targets.of(sheet.target);
    const [kept] = await tx.query<{ mapping: ImportMapping }>(
      'select mapping from sixstep.import_mapping where target = $1',
      [sheet.target],
    );
    const fields = await target.fields(tx);
    const mapping = mappingFor(sheet.content, fields, asked.mapping, kept?.mapping ?? null);
    const rows = await target.judge(tx, sourceRows(sheet.content, mapping, asked.mended), {
      words: mapping.words,
      fileName: sheet.fileName,
      by: actor,
    });
    return { target, mapping, rows };
  }

  /** One transaction for all rows; how far it is stands in another one, for others to see. */
  async #execute(run: string, sheet: BroughtSheet, asked: AskPreview, actor: Actor): Promise<void> {
    try {
      await this.database.as(actor, async (tx) => {
        const { target, rows } = await this.#judge(tx, sheet, asked, actor);
        const toWrite = rows.filter(isToWrite);
        for (let done = 0; done < toWrite.length; done += rowsAtOnce) {
          const part = toWrite.slice(done, done + rowsAtOnce);
          await target.write(tx, part, actor);
          await tx.flight(part.map((row) => ledgerStatement(sheet.target, row)));
          await this.#beat(run, Math.min(done + rowsAtOnce, toWrite.length), actor);
        }
      });
      await this.#end(run, 'done', null, actor);
    } catch (error) {
      if (error instanceof Cancelled) return this.#end(run, 'cancelled', null, actor);
      this.#logger.error({ err: error, run });
      const trouble = error instanceof Problem ? error.code : 'internal';
      await this.#end(run, 'failed', trouble, actor);
    }
  }

  async #beat(run: string, done: number, actor: Actor): Promise<void> {
    const [row] = await this.database.as(actor, (tx) =>
      tx.query<{ asked: boolean }>(
        `update sixstep.import_run set done = $2, beat_at = clock_timestamp() where id = $1
         returning cancel_asked as asked`,
        [run, done],
      ),
    );
    if (row?.asked || this.#isStopping) throw new Cancelled();
  }

  async #end(run: string, status: string, trouble: string | null, actor: Actor): Promise<void> {
    await this.database
      .as(actor, (tx) =>
        tx.query(
          `update sixstep.import_run set status = $2, trouble = $3, finished_at = sixstep.now(),
             done = case when $2 = 'done' then total else 0 end where id = $1`,
          [run, status, trouble],
        ),
      )
      .catch((error: unknown) => this.#logger.error({ err: error, run }));
  }
}

class Cancelled extends Error {}

const ledgerStatement = (target: string, { key, content }: JudgedRow) => ({
  name: 'keep-import-row',
  sql: `insert into sixstep.import_row (target, key, content) values ($1, $2, $3)
        on conflict (target, key) do update set content = excluded.content, changed_at = sixstep.now()`,
  params: [target, key, JSON.stringify(content)],
});

const isToWrite = ({ verdict }: JudgedRow): boolean => verdict === 'new' || verdict === 'changed';

function countsOf(rows: readonly JudgedRow[]): ImportPreview['counts'] {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

function unknownWords(rows: readonly JudgedRow[]): ImportPreview['unknownWords'] {
  const found = new Map<string, { field: string; word: string; count: number }>();
  for (const { problems } of rows) {
    for (const { field, code, params } of problems) {
      if (code !== 'unknownWord') continue;
      const word = String(params['word']);
      const known = found.get(`${field} ${word}`) ?? { field, word, count: 0 };
      found.set(`${field} ${word}`, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

function refusedOf({ content }: BroughtSheet, rows: readonly JudgedRow[]): RefusedRow[] {
  const cells = new Map(content.rows.map((row) => [row.line, row.cells]));
  return rows
    .filter(({ verdict }) => verdict === 'refused')
    .map(({ line, problems }) => ({ line, problems, cells: [...(cells.get(line) ?? [])] }));
}

const sheetView = ({ id, target, fileName, content }: BroughtSheet): SheetView => ({
  id,
  target,
  fileName,
  sheets: [...content.sheets],
  chosen: content.chosen,
  headers: [...content.headers],
  rows: content.rows.length,
  notes: content.notes.map(({ code, ...params }) => ({ code, params: { ...params } })),
});

/** @throws Problem 404, 403 */
async function sheetOf(tx: Transaction, id: string, actor: Actor): Promise<BroughtSheet> {
  const [sheet] = await tx.query<BroughtSheet>(
    `select id, target, file_name as "fileName", content from sixstep.import_sheet where id = $1`,
    [id],
  );
  if (!sheet) throw notFound();
  mustImport(actor, sheet.target);
  return sheet;
}

async function read(
  content: Buffer,
  { name, worksheet }: { name: string; worksheet?: string | undefined },
): Promise<SheetRead> {
  try {
    return await readSheet(content, name, worksheet);
  } catch (error) {
    if (error instanceof SheetRefusal) {
      throw invalid([{ path: 'content', code: error.code, params: { ...error.params } }]);
    }
    throw error;
  }
}

async function bytesOf(source: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of source as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maximumFileBytes)
      throw new Problem('tooLarge', { params: { most: maximumFileBytes } });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
