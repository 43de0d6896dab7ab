import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { exemptions, openToAll } from './catalogue.ts';

let house: TestDatabase;
beforeAll(async () => {
  house = await openTestDatabase();
});
afterAll(() => house.close());

const names = async (sql: string, params?: unknown[]) =>
  (await house.sql<{ name: string }>(sql, params)).map((row) => row.name);

/** Tables of the product, without the list of migrations that have run. */
const tables = `
  select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped) as of_case
  from pg_class c where c.relnamespace = 'sixstep'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`;

describe('every table', () => {
  test('is under row-level security, for its owner too', async () => {
    const open = await names(
      `select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  test('lets the owner in by a policy, so that definer functions see what is there', async () => {
    const closed = await names(`select name from (${tables}) t where not exists (
      select from pg_policy p where p.polrelid = t.oid and 'sixstep_owner'::regrole = any (p.polroles))`);
    expect(closed).toEqual([]);
  });

  test('gives nothing to everybody, and to no login more than rows', async () => {
    const given = await names(`
      select t.name || ': ' || a.privilege_type || ' to ' || coalesce(g.rolname, 'everybody') as name
      from (${tables}) t join pg_class c on c.oid = t.oid, aclexplode(c.relacl) a left join pg_roles g on g.oid = a.grantee
      where a.grantee = 0
        or a.grantee <> c.relowner and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`);
    expect(given).toEqual([]);
  });

  test('shows rows to staff and outside by who asks, never to all', async () => {
    const unconditional = await names(
      `select t.name || ' ' || p.polname as name
       from (${tables}) t join pg_policy p on p.polrelid = t.oid
       where p.polroles && array['sixstep_staff', 'sixstep_external']::regrole[]::oid[] and t.name <> all ($1)
         and (coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))
           !~ '(actor_|is_staff_|is_country)'`,
      [openToAll],
    );
    expect(unconditional).toEqual([]);
  });

  test('asks who it is once per statement, not once per row', async () => {
    const perRow = await names(`
      select t.name || ' ' || p.polname as name
      from (${tables}) t join pg_policy p on p.polrelid = t.oid,
        lateral (select coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' ||
          coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as words) e
      where regexp_count(e.words, 'sixstep\\.\\w+\\(\\)') > regexp_count(e.words, 'SELECT sixstep\\.\\w+\\(\\)')`);
    expect(perRow).toEqual([]);
  });
});

describe('every table with content of a case', () => {
  test('keeps the versions of its rows, or says why not', async () => {
    const silent = await names(
      `select name from (${tables}) t where of_case and name <> all ($1) and not exists (
         select from pg_trigger g where g.tgrelid = t.oid and g.tgfoid = 'sixstep.keep_version'::regproc)`,
      [Object.keys(exemptions)],
    );
    expect(silent).toEqual([]);
  });

  test('is exempted only while it exists', async () => {
    const existing = await names(`select name from (${tables}) t where of_case`);
    expect(Object.keys(exemptions).filter((name) => !existing.includes(name))).toEqual([]);
  });

  test('has policies for the Center and for the worker', async () => {
    const lacking =
      await names(`select name from (${tables}) t where of_case and name <> 'case_clock' and (
      not exists (select from pg_policy p where p.polrelid = t.oid and 'sixstep_staff'::regrole = any (p.polroles))
      or not exists (select from pg_policy p where p.polrelid = t.oid and 'sixstep_worker'::regrole = any (p.polroles)))`);
    expect(lacking).toEqual([]);
  });

  test('has an index that begins with the case, or with the primary key of which the case is part', async () => {
    const slow =
      await names(`select name from (${tables}) t where of_case and name <> 'idempotency_key' and not exists (
      select from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attname = 'case_id'
      where i.indrelid = t.oid and i.indkey[0] = a.attnum)`);
    expect(slow).toEqual([]);
  });
});

describe('the logins', () => {
  test('are no superusers, pass by no policy, make no roles and own nothing', async () => {
    const strong = await names(`select rolname as name from pg_roles where rolname ~ '^sixstep_'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`);
    const owners = await names(`select distinct r.rolname as name from pg_roles r
      where r.rolname ~ '^sixstep_' and r.rolname <> 'sixstep_owner' and (
        exists (select from pg_class c where c.relowner = r.oid)
        or exists (select from pg_proc f where f.proowner = r.oid)
        or exists (select from pg_namespace n where n.nspowner = r.oid))`);
    expect([strong, owners]).toEqual([[], []]);
  });

  test('are members of nothing, but for the one of demonstration data, which has to put on their role', async () => {
    const memberships =
      await house.sql(`select member::regrole::text as member, bool_or(inherit_option) as inherits
      from pg_auth_members where member in (select oid from pg_roles where rolname ~ '^sixstep_') group by member`);
    expect(memberships).toEqual([{ member: 'sixstep_demo', inherits: false }]);
  });

  test('have an owner of the schema that nobody can log in as', async () => {
    expect(
      await names(
        `select rolname as name from pg_roles where rolname = 'sixstep_owner' and rolcanlogin`,
      ),
    ).toEqual([]);
  });

  test.each([
    ['sixstep_staff', '5s'],
    ['sixstep_external', '5s'],
  ])('%s waits for locks and statements for a limited time', async (role, statement) => {
    const [row] = await house.sql<{ config: string[] }>(
      'select rolconfig as config from pg_roles where rolname = $1',
      [role],
    );
    expect(row!.config).toEqual(
      expect.arrayContaining(['lock_timeout=2s', `statement_timeout=${statement}`, 'TimeZone=UTC']),
    );
  });
});

test('functions that act with the rights of the owner name the schemas that they search', async () => {
  const careless = await names(`select proname as name from pg_proc
    where pronamespace = 'sixstep'::regnamespace and prosecdef
      and not coalesce(proconfig::text, '') ~ 'search_path=sixstep, pg_temp'`);
  expect(careless).toEqual([]);
});

test('no function of the schema can be called by everybody', async () => {
  const callable = await names(`select f.proname as name from pg_proc f
    where f.pronamespace = 'sixstep'::regnamespace
      and (f.proacl is null or exists (select from aclexplode(f.proacl) a where a.grantee = 0))`);
  expect(callable).toEqual([]);
});
