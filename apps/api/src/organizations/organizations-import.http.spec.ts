import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type AskPreview,
  type ImportPreview,
  type ImportRun,
  type OrganizationList,
  type SheetView,
} from '@sixstep/contract';
import { prepareDatabase } from '../database/migrate.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { testSecret } from '../testing/test-database.ts';
import { octets } from '../testing/uploads.ts';

let house: TestApp;
let administrator: HttpClient;
let administratorId: string;
let director: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  const met = await signInAs(house, 'administrator');
  ({ client: administrator } = met);
  administratorId = met.actor.personId;
  ({ client: director } = await signInAs(house, 'director'));
});
afterAll(() => house.close());

const header =
  'Code;Name;Full name;Category;Strengths;Components;IATI organisation type;CRS channel code';
const csv = (...rows: string[]) => Buffer.from([header, ...rows].join('\r\n'));

async function bring(content: Buffer, by = administrator, target = 'organizations') {
  const query = new URLSearchParams({ target, name: 'organizations.csv' });
  return by.post<SheetView>(`${paths.importSheets}?${query.toString()}`, {
    body: new Uint8Array(content),
    headers: octets,
  });
}
const nothing: AskPreview = { mended: [] };
async function look(content: Buffer, asked = nothing) {
  const { body: sheet } = await bring(content);
  const { body } = await administrator.post<ImportPreview>(paths.importPreview(sheet.id), {
    body: asked,
  });
  return body;
}
const verdicts = async (...rows: string[]) =>
  (await look(csv(...rows))).rows.map(({ label, verdict, changes, problems }) => [
    label,
    verdict,
    ...changes,
    ...problems.map(({ field, code }) => `${field} ${code}`),
  ]);

async function ended(run: ImportRun, by: HttpClient): Promise<ImportRun> {
  const { body } = await by.get<ImportRun>(paths.importRun(run.id));
  if (body.status !== 'running') return body;
  await new Promise((resolve) => setTimeout(resolve, 30));
  return ended(run, by);
}
async function take(content: Buffer, by = administrator) {
  const { body: sheet } = await bring(content, by);
  const { body } = await by.post<ImportRun>(paths.importStart(sheet.id), { body: nothing });
  return ended(body, by);
}
const register = async () =>
  (await administrator.get<OrganizationList>(`${paths.organizations}?limit=200`)).body.items;
const organization = async (code: string) => (await register()).find((one) => one.code === code);
const kept = (code: string) =>
  house.sql(
    `select name, iati_org_type as iati, crs_channel_code as crs, inferred, version, changed_by as by
     from sixstep.organization where code = $1`,
    [code],
  );

describe('a row', () => {
  test.each([
    ['undp;;;;;;;', 'UNDP'],
    [';u.n.d.p.;;;;;;', 'UNDP'],
    [';United  nations, Development Programme;;;;;;', 'UNDP'],
    [';;The Energy & Resources Institute;;;;;', 'TERI'],
    [';GGGI;;;;;;', 'Global Green Growth Institute'],
    [';UNEP Copenhagen Climate Center;;;;;;', 'UNEP Copenhagen Climate Centre'],
    [';Yuula Académie;;;;;;', 'Yuula Academie'],
    ['WB;world bank;;;;;;', 'World Bank'],
  ])('%s is that of an organization that is here', async (row, name) => {
    expect(await verdicts(row)).toEqual([[name, 'unchanged']]);
  });

  test('of none that is here is a new one, when it has a name and a category', async () => {
    expect(
      await verdicts(
        ';Asian Infrastructure Bank;;multilateral;;;;',
        ';Nobody knows;;;;;;',
        ';;An unheard-of institute;UN;;;;',
      ),
    ).toEqual([
      ['Asian Infrastructure Bank', 'new'],
      ['Nobody knows', 'refused', 'category required'],
      ['An unheard-of institute', 'refused', 'name required'],
    ]);
  });

  test('is refused for what cannot be understood, each cell by its name', async () => {
    expect(
      await verdicts(
        'undp;;;a club;;Dancing;99;4111',
        'undp;World Bank;;;;;;',
        ';UNDP;World Bank;;;;;',
        `undp;${'x'.repeat(201)};;;;;;`,
        'iucn;;;;;;;',
        ';I.U.C.N.;;;;;;',
      ),
    ).toEqual([
      [
        'UNDP',
        'refused',
        'category unknownWord',
        'iatiOrgType unknownWord',
        'components unknownWord',
        'crsChannelCode invalidFormat',
      ],
      ['World Bank', 'refused', 'name otherOrganization'],
      ['UNDP', 'refused', 'fullName otherOrganization'],
      ['UNDP', 'refused', 'name tooBig'],
      ['IUCN', 'unchanged'],
      ['IUCN', 'refused', 'name twice'],
    ]);
  });

  test('is mended in place, by the meaning of a word and by a cell', async () => {
    const content = csv(';Carbon Works;;a club;;;;4111');
    const { mapping, unknownWords } = await look(content);
    expect(unknownWords).toEqual([{ field: 'category', word: 'a club', count: 1 }]);
    const mended = await look(content, {
      mapping: { ...mapping, words: { category: { 'a club': 'internationalNgoResearch' } } },
      mended: [{ line: 2, field: 'crsChannelCode', text: '41114' }],
    });
    expect(mended.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 0 });
  });
});

describe('an import', () => {
  test('adds what is new, changes what is told otherwise and leaves the rest as it is', async () => {
    const before = await register();
    const run = await take(
      csv(
        ';Carbon Plan 2050 (CP2050);;NGO;Forests;Tracking, strategy;21 International NGO;',
        ';Carbon Plan 2060;Another one;research;;;;',
        'vcmi;;;;Demand;;;none',
        ';UNDP;;;;;;41114',
        'teri;TERI India;;;;;70;',
      ),
    );
    expect(run).toMatchObject({
      status: 'done',
      counts: { new: 2, changed: 2, unchanged: 1, refused: 0 },
    });
    expect(await organization('carbon-plan')).toEqual({
      code: 'carbon-plan',
      name: 'Carbon Plan 2050 (CP2050)',
      fullName: 'Carbon Plan 2050 (CP2050)',
      category: 'internationalNgoResearch',
      strengths: 'Forests',
      components: ['strategy', 'tracking'],
    });
    expect(await kept('carbon-plan-b')).toEqual([
      {
        name: 'Carbon Plan 2060',
        iati: '90',
        crs: null,
        inferred: false,
        version: 1,
        by: administratorId,
      },
    ]);
    expect(await kept('teri')).toEqual([
      {
        name: 'TERI India',
        iati: '70',
        crs: null,
        inferred: true,
        version: 2,
        by: administratorId,
      },
    ]);
    expect(await kept('vcmi')).toMatchObject([{ inferred: false, version: 2 }]);
    const changed = ['carbon-plan', 'carbon-plan-b', 'vcmi', 'teri'];
    const rest = (all: typeof before) => all.filter(({ code }) => !changed.includes(code));
    expect(rest(await register())).toEqual(rest(before));
    expect(await kept('undp')).toMatchObject([{ version: 1, by: null }]);
  });

  test('of the same sheet again changes nothing; of a changed one, what changed', async () => {
    const rows = [';Green Ledger;The Green Ledger Trust;NGO;Registries;;;', 'ercst;;;;Talks;;;'];
    expect((await take(csv(...rows))).counts).toMatchObject({ new: 1, changed: 1 });
    const once = await register();
    expect((await take(csv(...rows))).counts).toEqual({
      new: 0,
      changed: 0,
      unchanged: 2,
      refused: 0,
    });
    expect(await register()).toEqual(once);
    const [first, second] = [rows[0]!.replace('Registries', 'Registers'), rows[1]!];
    expect((await take(csv(first, second))).counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await kept('green-ledger')).toMatchObject([{ version: 2 }]);
    expect(await kept('ercst')).toMatchObject([{ version: 2 }]);
  });

  test('of a new organization lets its people come in by its name', async () => {
    await take(csv('nlt;North Ledger Trust (NLT);;NGO;;Tracking;;'));
    const { client: manager } = await signInAs(house, 'programManager');
    const people = Buffer.from('Name,E-mail,Organization\nAda Okello,ada@nlt.example,N.L.T.');
    const { body: sheet } = await bring(people, manager, 'people');
    const { body } = await manager.post<ImportRun>(paths.importStart(sheet.id), { body: nothing });
    expect(await ended(body, manager)).toMatchObject({ status: 'done', counts: { new: 1 } });
  });

  test('is written down with old and new value, by whom', async () => {
    await take(csv('ieta;;;;;;80;'));
    const log = await house.sql(
      `select person_id as by, detail from sixstep.access_log where kind = 'organization' and subject = 'ieta'`,
    );
    expect(log).toEqual([{ by: administratorId, detail: { iati_org_type: ['21', '80'] } }]);
  });

  test('outlasts the next start, which brings anew only what nobody has changed', async () => {
    await take(csv('oecd;OECD and IEA;;;;;;', ';Lasting Trust;;NGO;;;;'));
    await house.sql(`update sixstep.organization set name = 'As of old' where code = 'oecc'`);
    await prepareDatabase(house.settings.databaseUrl, testSecret);
    expect((await organization('oecd'))?.name).toBe('OECD and IEA');
    expect((await organization('lasting-trust'))?.name).toBe('Lasting Trust');
    expect((await organization('oecc'))?.name).toBe('OECC');
  });
});

describe('the register', () => {
  test('is kept by a director too, and by whoever acts for one today', async () => {
    expect((await take(csv('adb;;;;Finance;;;'), director)).status).toBe('done');
    const { actor, client } = await signInAs(house, 'programManager');
    await house.sql(
      `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
       values ($1, sixstep.today('Asia/Tokyo'), sixstep.today('Asia/Tokyo'), $2)`,
      [actor.personId, administratorId],
    );
    expect((await take(csv('afdb;;;;Finance;;;'), client)).status).toBe('done');
    expect(await kept('afdb')).toMatchObject([{ by: actor.personId }]);
  });

  test.each(['programManager', 'programOfficer', 'auditor', 'observer'] as const)(
    'is not kept by a %s, neither through the door nor past it',
    async (role) => {
      const { actor, client } = await signInAs(house, role);
      expect((await bring(csv('adb;;;;Mine;;;'), client)).status).toBe(403);
      const { body: sheet } = await bring(csv('adb;;;;Mine;;;'));
      const start = await client.post(paths.importStart(sheet.id), { body: nothing });
      const preview = await client.post(paths.importPreview(sheet.id), { body: nothing });
      expect([start.status, preview.status]).toEqual([403, 403]);
      const changed = await house.database.as(actor, (tx) =>
        tx.query(`update sixstep.organization set name = 'Mine' where code = 'adb' returning code`),
      );
      expect(changed).toEqual([]);
      const add = house.database.as(actor, (tx) =>
        tx.query(
          `insert into sixstep.organization (code, name, full_name, category, strengths, components, iati_org_type, inferred)
           values ('mine', 'Mine', 'Mine', 'unitedNations', '', '{}', '40', false)`,
        ),
      );
      await expect(add).rejects.toMatchObject({ code: '42501' });
    },
  );

  test.each(['focalPoint', 'partnerContact'] as const)('nor is it there for a %s', async (role) => {
    const { client } = await signInAs(house, role);
    expect((await bring(csv('adb;;;;Mine;;;'), client)).status).toBe(404);
  });

  test('is all that an administrator imports, and runs of others are not theirs to see', async () => {
    expect((await bring(csv('adb;;;;;;;'), administrator, 'cases')).status).toBe(403);
    expect((await bring(csv('adb;;;;;;;'), director, 'people')).status).toBe(403);
    const run = await take(csv('adb;;;;;;;'));
    const { client: manager } = await signInAs(house, 'programManager');
    expect((await manager.get(paths.importRun(run.id))).status).toBe(403);
    expect((await manager.get(paths.importRefused(run.id))).status).toBe(403);
    const listed = (await manager.get<{ items: ImportRun[] }>(paths.importRuns)).body.items;
    expect(listed.map(({ id }) => id)).not.toContain(run.id);
    const own = (await administrator.get<{ items: ImportRun[] }>(paths.importRuns)).body.items;
    expect(own.map(({ id }) => id)).toContain(run.id);
  });
});
