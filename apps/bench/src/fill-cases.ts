import pg from 'pg';

/**
 * Of one country only one case may be in steps 1 to 4, so what is copied is further on or has ended. A case through which
 * thousands of steps were measured is like nobody's, and would make the history of the copies a hundred times as long. One
 * that was adopted has hardly a history, and its adoption cannot be there twice.
 */
const copied = `(c.state like 'coordination.%' or c.state like 'implementation.%' or s.final) and c.version < 100
  and c.origin <> 'adopted'`;

/** Copies bear years of the fourth millennium, by which they are told from what the demonstration has made. */
const isCopy = `number ~ '-3[0-9]{3}-'`;

/** Kept out of the copies: what belongs to requests and mails, and what keeps versions. */
const left = ['idempotency_key', 'row_version', 'outgoing_mail', 'case_clock', 'invitation_link'];

interface Column {
  readonly table: string;
  readonly column: string;
  /** A key of a copied row, or a reference to one: its copy gets a key of its own. */
  readonly isKey: boolean;
}

/**
 * Makes as many cases as asked by copying those of the demonstration with all their rows: history, packages, offers,
 * work plans. Written past every trigger and policy; good for reading, not for verifying.
 */
export async function fillCases(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<Column>(columnsStatement, [left]);
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`);
    await client.query(copiesStatement, [count]);
    for (const [table, ofTable] of Map.groupBy(columns, (column) => column.table)) {
      await client.query(copyStatement(table, ofTable));
    }
    await client.query('commit');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

function copyStatement(table: string, columns: readonly Column[]): string {
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const values = columns.map(({ column, isKey }) => {
    if (table === 'case_file' && column === 'number') {
      return `regexp_replace(r.number, '[0-9]{4}-[0-9]+$', '') || (3000 + copy.place / 90) || '-' || (10 + copy.place % 90)`;
    }
    return isKey ? `md5(r."${column}"::text || copy.copy)::uuid` : `r."${column}"`;
  });
  const caseId = table === 'case_file' ? 'id' : 'case_id';
  return `insert into sixstep."${table}" (${names}) overriding system value
    select ${values.join(', ')} from sixstep."${table}" r join copy on copy.original = r."${caseId}"`;
}

/** Round after round of the cases that are copied, going on where an earlier call has stopped. */
const copiesStatement = `
  create temporary table copy on commit drop as
  with known as (
    select count(*) as cases, count(*) filter (where ${isCopy}) as copies from sixstep.case_file
  ), wanted as (
    select c.id as original, round as copy, row_number() over (order by round, c.number) as place
    from generate_series(1, 1000) round,
      sixstep.case_file c join sixstep.process_state s on s.state = c.state
    where (${copied}) and not (c.${isCopy})
  )
  select wanted.* from wanted, known where place > copies and place <= copies + $1 - cases`;

const columnsStatement = `
  with copied as (
    select k.oid, k.relname from pg_class k
    where k.relnamespace = 'sixstep'::regnamespace and k.relkind = 'r' and not (k.relname = any ($1))
      and (k.relname = 'case_file' or exists (
        select from pg_attribute a where a.attrelid = k.oid and a.attname = 'case_id' and not a.attisdropped))
  )
  select k.relname as table, a.attname as column,
    a.atttypid = 'uuid'::regtype and (
      exists (select from pg_constraint p where p.conrelid = k.oid and p.contype = 'p' and a.attnum = any (p.conkey)
        and not exists (select from pg_constraint f where f.conrelid = k.oid and f.contype = 'f'
          and a.attnum = any (f.conkey) and f.confrelid not in (select oid from copied)))
      or exists (select from pg_constraint f where f.conrelid = k.oid and f.contype = 'f' and a.attnum = any (f.conkey)
        and f.confrelid in (select oid from copied))) as "isKey"
  from copied k join pg_attribute a on a.attrelid = k.oid
  where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  order by k.relname, a.attnum`;
