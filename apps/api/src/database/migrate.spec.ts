import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../../../migrations/index.ts';
import { emptyDatabase, testSecret } from '../testing/test-database.ts';
import { urlFor } from './logins.ts';
import { prepareDatabase, revertLastMigration } from './migrate.ts';

let place: Awaited<ReturnType<typeof emptyDatabase>>;
beforeEach(async () => {
  place = await emptyDatabase();
});
afterEach(() => place.drop());

const ask = async <Row extends object>(sql: string, url = place.url): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Everything that the migrations make, as text that can be compared. */
const schema = async () =>
  ask(`
    select 'table' as kind, c.relname || ' ' || c.relacl::text as words from pg_class c
      where c.relnamespace = 'sixstep'::regnamespace and c.relkind in ('r', 'v') and c.relname <> 'migration'
    union all select 'column', table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
      || coalesce(column_default, '') from information_schema.columns where table_schema = 'sixstep' and table_name <> 'migration'
    union all select 'policy', tablename || ' ' || policyname || ' ' || roles::text || ' ' || coalesce(qual, '')
      || coalesce(with_check, '') from pg_policies where schemaname = 'sixstep'
    union all select 'function', proname || pg_get_function_identity_arguments(oid) || coalesce(proacl::text, '')
      || md5(pg_get_functiondef(oid)) from pg_proc where pronamespace = 'sixstep'::regnamespace
    union all select 'index', indexdef from pg_indexes
      where schemaname = 'sixstep' and tablename <> 'migration'
    union all select 'constraint', conname || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'sixstep'::regnamespace and conrelid <> 'sixstep.migration'::regclass
    union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select 'privilege', coalesce(defaclnamespace::regnamespace::text, '') || defaclacl::text from pg_default_acl
    order by 1, 2`);

describe('an empty database', () => {
  test('is brought to the newest migration, with the reference data in it', async () => {
    const ran = await prepareDatabase(place.url, testSecret);
    expect(ran).toHaveLength(migrations.length);
    const [counts] = await ask(`select
      (select count(*)::int from sixstep.partner_country) as countries,
      (select count(*)::int from sixstep.organization) as organizations,
      (select count(*)::int from sixstep.process_state where final) as endings`);
    expect(counts).toEqual({ countries: 76, organizations: 33, endings: 7 });
  });

  test('with answers in columns of a form has each of them as a row afterwards, and back again', async () => {
    const isOld = async () =>
      (await ask(`select to_regclass('sixstep.expression_answer') is null as old`))[0];
    const goBack = async () => {
      do await revertLastMigration(place.url);
      while (JSON.stringify(await isOld()) !== '{"old":true}');
    };
    await prepareDatabase(place.url, testSecret);
    await goBack();
    // The replica's role takes no heed of triggers: no step has led the case here.
    await ask(`set session_replication_role = replica;
      insert into sixstep.case_file (id, number, country_code, state, machine_version, origin)
        values ('00000000-0000-7000-8000-000000000001', 'A6IP-KEN-2026-01', 'KEN', 'expressionOfInterest.drafting', 1, 'invited');
      insert into sixstep.expression_of_interest (case_id, ministry, contact_name, letter_kind, letter_follows_on, declared_name)
        values ('00000000-0000-7000-8000-000000000001', 'Of Works', 'Ada', 'follows', '2027-01-31', 'Ada');
      insert into sixstep.expression_component (case_id, component, status, need)
        values ('00000000-0000-7000-8000-000000000001', 'tracking', 'inProgress', 'A registry.')`);
    await prepareDatabase(place.url, testSecret);
    const answers = `select question, value from sixstep.expression_answer order by question`;
    const moved = await ask(answers);
    expect(moved).toEqual([
      { question: 'components.tracking', value: true },
      { question: 'components.tracking.need', value: 'A registry.' },
      { question: 'components.tracking.status', value: 'inProgress' },
      { question: 'contact.name', value: 'Ada' },
      { question: 'declaration.accepted', value: true },
      { question: 'declaration.name', value: 'Ada' },
      { question: 'letter.followsOn', value: '2027-01-31' },
      { question: 'letter.kind', value: 'follows' },
      { question: 'ministry', value: 'Of Works' },
    ]);
    await goBack();
    expect(
      await ask(`select ministry, contact_name, letter_kind, letter_follows_on::text, component, need
        from sixstep.expression_of_interest join sixstep.expression_component using (case_id)`),
    ).toEqual([
      {
        ministry: 'Of Works',
        contact_name: 'Ada',
        letter_kind: 'follows',
        letter_follows_on: '2027-01-31',
        component: 'tracking',
        need: 'A registry.',
      },
    ]);
  });

  test('goes up, all the way down and up again to the same schema', async () => {
    await prepareDatabase(place.url, testSecret);
    const before = await schema();
    for (const _ of migrations) await revertLastMigration(place.url);
    expect(await schema()).toEqual([]);
    await prepareDatabase(place.url, testSecret);
    expect(await schema()).toEqual(before);
  }, 30_000);

  test('is migrated once when several processes start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => prepareDatabase(place.url, testSecret)));
    expect(runs.map((ran) => ran.length).toSorted((a, b) => a - b)).toEqual([
      0,
      0,
      migrations.length,
    ]);
  }, 20_000);
});

describe('a database that is there', () => {
  test('that knows a migration which this code does not is refused with a sentence', async () => {
    await prepareDatabase(place.url, testSecret);
    await ask(
      `insert into sixstep.migration (timestamp, name) values (9999999999999, 'KeepSatellites9999999999999')`,
    );
    await expect(prepareDatabase(place.url, testSecret)).rejects.toThrow(
      /newer than this code.*KeepSatellites9999999999999/,
    );
  });

  test('keeps what people changed of the reference data, and gets the rest anew', async () => {
    await prepareDatabase(place.url, testSecret);
    await ask(`update sixstep.partner_country set support_class = 'caseByCase', name = 'Another name' where code = 'GHA';
      update sixstep.service_level set amount = 11 where state = 'invitation.drafting'`);
    await prepareDatabase(place.url, testSecret);
    const [row] = await ask(`select name, support_class,
      (select amount from sixstep.service_level where state = 'invitation.drafting') as amount
      from sixstep.partner_country where code = 'GHA'`);
    expect(row).toEqual({ name: 'Ghana', support_class: 'caseByCase', amount: 11 });
  });

  test('is not written to when nothing of the reference data is new', async () => {
    await prepareDatabase(place.url, testSecret);
    const versions = () =>
      ask('select code, version, changed_at from sixstep.partner_country order by code');
    const before = await versions();
    await prepareDatabase(place.url, testSecret);
    expect(await versions()).toEqual(before);
  });
});

test('an address where nothing answers is refused with a sentence that does not show the password', async () => {
  const away = prepareDatabase('postgres://somebody:very-secret@127.0.0.1:1/nothing', testSecret);
  await expect(away).rejects.toThrow(/does not answer at the address of DATABASE_URL/);
  await expect(away).rejects.not.toThrow(/very-secret/);
});

test('a database that does not exist is refused with a sentence', async () => {
  const url = new URL(place.url);
  url.pathname = '/no_such_database';
  await expect(prepareDatabase(url.href, testSecret)).rejects.toThrow(
    /does not exist: create it first/,
  );
});

test('the logins open with the secret from which they were made, and with no other', async () => {
  await prepareDatabase(place.url, testSecret);
  await expect(ask('select 1 as one', urlFor('staff', place.url, testSecret))).resolves.toEqual([
    { one: 1 },
  ]);
  await expect(ask('select 1', urlFor('staff', place.url, 'another secret'))).rejects.toMatchObject(
    {
      code: '28P01',
    },
  );
});
