import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseFilter, TruthFlag } from '@sixstep/contract';
import type { Facts } from '@sixstep/process';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { caseColumns, caseTables } from './case-columns.ts';
import { personsBehind } from './case-standing.ts';
import { refusedField } from './step-request.ts';
import type { CaseRow } from './case.presenter.ts';

/** What each sort key orders by, as text that sorts like the value itself: the cursor carries it. */
const sortColumns: Record<string, string> = {
  number: 'q.number',
  country: 'q."countryName"',
  state: `lpad(q.ordinal::text, 3, '0')`,
  stateSince: 'q."stateSince"::text',
  dueOn: `coalesce(q."dueOn"::text, '9999')`,
  age: `lpad(q.age::text, 6, '0')`,
};

const truthColumns: Readonly<Record<TruthFlag, string>> = {
  adopted: 'adopted',
  enteredLate: 'entered_late',
  onBehalf: 'on_behalf',
  unconfirmed: 'unconfirmed',
  withoutManager: 'without_manager',
  withoutContact: 'without_contact',
  unknownDates: 'unknown_dates',
};

interface ListedRow extends CaseRow {
  readonly sortKey: string;
  readonly facts: Facts | null;
}

interface Cursor {
  readonly bound: string;
  readonly key: string;
  readonly number: string;
}

export interface CasePage {
  readonly rows: readonly ListedRow[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Lists of cases: the rows that row-level security shows to the doer, filtered, sorted and paged in the database. */
@Injectable()
export class CaseListReads {
  constructor(private readonly database: Database) {}

  /**
   * @throws Problem 400 `invalidCursor` for a cursor that was made for another filter or sort, 400 for people outside who
   * ask what weakens the Center's figures.
   */
  async list(filter: CaseFilter, actor: Actor): Promise<CasePage> {
    if (filter.truth && !may(actor, 'report.read')) throw refusedField('truth', 'unknownField');
    const { cursor, limit, ...question } = filter;
    const bound = createHash('sha256')
      .update(JSON.stringify(sorted(question)))
      .digest('base64url')
      .slice(0, 16);
    const after = cursor === undefined ? null : readCursor(cursor, bound);
    const size = Math.min(Math.max(Number(limit ?? 50), 1), 200);
    const descending = filter.sort?.startsWith('-') ?? false;
    const column = sortColumns[filter.sort?.replace('-', '') ?? 'number']!;
    const direction = descending ? 'desc' : 'asc';
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;

    const source = filter.asOf === undefined ? caseTables : casesAsOf(bind(filter.asOf));
    const where = conditions(filter, actor, bind);
    const count = `select count(*)::int as total from (select c.id, ${caseColumns}, s.ordinal from ${source}) q where ${where}`;
    const countValues = [...values];
    const beyond = after
      ? `and (${column}, q.number) ${descending ? '<' : '>'} (${bind(after.key)}, ${bind(after.number)})`
      : '';
    const facts =
      filter.asOf === undefined
        ? `sixstep.case_facts(page.id, ${bind(personsBehind(actor))}::uuid[], null)`
        : 'null::jsonb';
    const page = `
      select page.*, ${facts} as facts from (
        select q.*, ${column} as "sortKey" from (select c.id, s.ordinal, ${caseColumns} from ${source}) q
        where ${where} ${beyond}
        order by ${column} ${direction}, q.number ${direction} limit ${size + 1}
      ) page order by page."sortKey" ${direction}, page.number ${direction}`;

    const [totals, rows] = await this.database.read<[{ total: number }[], ListedRow[]]>(actor, [
      { sql: count, params: countValues },
      { sql: page, params: values },
    ]);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      rows: shown,
      total: totals[0]?.total ?? 0,
      nextCursor:
        rows.length > size && last
          ? writeCursor({ bound, key: last.sortKey, number: last.number })
          : null,
    };
  }
}

function conditions(filter: CaseFilter, actor: Actor, bind: (value: unknown) => string): string {
  const all = ['true'];
  if (filter.step) all.push(`q.step = ${bind(filter.step)}`);
  if (filter.state) all.push(`q.state = ${bind(filter.state)}`);
  if (filter.region) all.push(`q."countryRegion" = ${bind(filter.region)}`);
  if (filter.turn) all.push(`q.turn = ${bind(filter.turn)}`);
  if (filter.country) all.push(`q."countryCode" = ${bind(filter.country)}`);
  if (filter.component) all.push(`${bind(filter.component)} = any (q.components)`);
  if (filter.truth) {
    const moment = filter.asOf === undefined ? 'null' : bind(filter.asOf);
    all.push(
      `q.id in (select t.case_id from sixstep.truth_of_cases(${moment}::timestamptz) t where t.${truthColumns[filter.truth]})`,
    );
  }
  if (filter.overdue) all.push('q."daysOver" > 0');
  if (filter.onHold) all.push(`q."onHold" = ${bind(filter.onHold === 'true')}::boolean`);
  if (filter.ended) all.push(`(q.step is null) = ${bind(filter.ended === 'true')}::boolean`);
  if (filter.manager === 'none') all.push('q."managerId" is null');
  else if (filter.manager) {
    all.push(
      `q."managerId" = ${bind(filter.manager === 'me' ? actor.personId : filter.manager)}::uuid`,
    );
  }
  if (filter.q) {
    const pattern = bind(`%${filter.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    all.push(
      `(q.number ilike ${pattern} or q."countryName" ilike ${pattern} or q."managerName" ilike ${pattern})`,
    );
  }
  return all.join(' and ');
}

/** The cases as they stood at an instant: state, hold and dates by the last event that had been entered until then. */
const casesAsOf = (instant: string) => `
  (select f.id, f.number, f.country_code, f.manager_id, f.components, e.to_state as state, e.seq as version,
     (select l.occurred_on from sixstep.kept_lines(${instant}::timestamptz) l
       where l.case_id = f.id and l.from_state is distinct from l.to_state order by l.seq desc limit 1) as state_since_on, null::date as due_on, null::date as hold_review_on,
     coalesce((select h.type <> 'case.resume' from sixstep.case_event h
       where h.case_id = f.id and h.at <= ${instant}::timestamptz and h.type in ('case.hold', 'case.prolongHold', 'case.resume')
       order by h.seq desc limit 1), false) and not (select final from sixstep.process_state x where x.state = e.to_state) as on_hold
   from sixstep.case_file f
   join lateral (select * from (select to_state, seq from sixstep.case_event l
     where l.case_id = f.id and l.at <= ${instant}::timestamptz order by l.seq desc limit 1) last) e on true) c
  join sixstep.partner_country p on p.code = c.country_code
  join sixstep.process_state s on s.state = c.state
  left join sixstep.person m on m.id = c.manager_id`;

const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(text: string, bound: string): Cursor {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Partial<Cursor>;
    if (
      cursor.bound === bound &&
      typeof cursor.key === 'string' &&
      typeof cursor.number === 'string'
    ) {
      return cursor as Cursor;
    }
  } catch {
    // Not a cursor of ours: refused below like one of another filter.
  }
  throw new Problem('invalidCursor');
}

const sorted = (question: object) => Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1));
