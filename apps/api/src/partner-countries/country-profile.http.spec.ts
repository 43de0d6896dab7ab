import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  countryNoteList,
  knownSupportList,
  paths,
  type CaseView,
  type CountryNoteView,
  type KnownSupportView,
  type PartnerCountryView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { addWorkingDays } from '../calendar/working-days.ts';
import { prepareDatabase } from '../database/migrate.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { startCase } from '../testing/start-case.ts';

let house: TestApp;
let manager: HttpClient;
let officer: HttpClient;
let director: HttpClient;
let hidden: HttpClient[];
beforeAll(async () => {
  house = await openTestApp();
  manager = (await signInAs(house, { role: 'programManager', name: 'Luis Ortega' })).client;
  officer = (await signInAs(house, 'programOfficer')).client;
  director = (await signInAs(house, 'director')).client;
  hidden = await Promise.all(
    (['observer', 'focalPoint', 'partnerContact'] as const).map(
      async (role) => (await signInAs(house, role)).client,
    ),
  );
});
afterAll(() => house.close());

describe('facts of a country', () => {
  const facts = {
    portalLanguage: 'fr',
    languages: ['fr', 'ar'],
    timeZone: 'Africa/Tunis',
    weekend: [5],
  };
  const write = async (code: string, more: object = {}, by = manager, ifMatch?: string) => {
    const { body } = await by.get<PartnerCountryView>(paths.partnerCountry(code));
    return by.put<PartnerCountryView & ProblemView>(paths.countryProfile(code), {
      body: { ...facts, ...more },
      ifMatch: ifMatch ?? `"v${body.version}"`,
    });
  };

  test('are put right; deadlines go by them, and loading reference data leaves them alone', async () => {
    const { status, body, headers } = await write('SEN');
    expect([status, body.weekend, body.languages]).toEqual([200, [5], ['fr', 'ar']]);
    expect(headers.get('etag')).toBe(`"v${body.version}"`);
    await house.sql(
      `update sixstep.service_level set amount = 6, unit = 'workingDays' where state = 'expressionOfInterest.drafting'`,
    );
    const { client } = await signInAs(house, { role: 'focalPoint', countryCode: 'SEN' });
    const { body: kase } = await startCase(client, 'expression.apply', { countryCode: 'SEN' });
    const due = (weekend: number[]) =>
      addWorkingDays((kase as CaseView).stateSince, 6, {
        timeZone: 'UTC',
        weekend,
        holidays: new Set<string>(),
      });
    expect(kase.dueOn).toBe(due([5]));
    expect(kase.dueOn).not.toBe(due([6, 7]));
    await prepareDatabase(house.settings.databaseUrl, house.settings.secret);
    const again = await manager.get<PartnerCountryView>(paths.partnerCountry('SEN'));
    expect(again.body.weekend).toEqual([5]);
    const other = await manager.get<PartnerCountryView>(paths.partnerCountry('KEN'));
    expect(other.body.weekend).toEqual([6, 7]);
  });

  test.each([
    ['another time zone', { timeZone: 'Africa/Atlantis' }, 'timeZone', 'unknownTimeZone'],
    ['no weekend', { weekend: [] }, 'weekend', 'tooSmall'],
    ['an eighth day', { weekend: [8] }, 'weekend.0', 'tooBig'],
    ['a day twice', { weekend: [5, 5] }, 'weekend', 'twice'],
    ['no language', { languages: [] }, 'languages', 'tooSmall'],
    ['words for a language', { languages: ['French'] }, 'languages.0', 'invalidFormat'],
    ['a portal in German', { portalLanguage: 'de' }, 'portalLanguage', 'invalidValue'],
    ['another class', { supportClass: 'recipient' }, 'supportClass', 'unknownField'],
  ])('are not %s', async (_, more, path, code) => {
    const { status, body } = await write('KEN', more);
    expect([status, body.fields?.[0]]).toMatchObject([400, { path, code }]);
  });

  test('are told by the access log: who changed which, from what to what', async () => {
    await write('ETH', { timeZone: 'Africa/Addis_Ababa', languages: ['am', 'en'] });
    const [entry] = await house.sql(
      `select l.kind, p.name, l.detail from sixstep.access_log l join sixstep.person p on p.id = l.person_id
       where l.subject = 'ETH'`,
    );
    expect(entry).toMatchObject({
      kind: 'partnerCountry',
      name: 'Luis Ortega',
      detail: { languages: [['en'], ['am', 'en']], weekend: [[6, 7], [5]] },
    });
  });

  test('are for managers, officers and administrators, at the version that was seen', async () => {
    const { client: administrator } = await signInAs(house, 'administrator');
    for (const client of [officer, administrator]) {
      expect((await write('PER', {}, client)).status).toBe(200);
    }
    expect((await write('PER', {}, director)).status).toBe(403);
    for (const client of hidden) expect((await write('PER', {}, client, '"v1"')).status).toBe(404);
    expect((await write('PER', {}, manager, '"v1"')).status).toBe(412);
    const path = paths.countryProfile('PER');
    expect((await manager.put(path, { body: facts })).status).toBe(428);
    expect((await write('XXX', {}, manager, '"v1"')).status).toBe(404);
    const { actor } = await signInAs(house, 'director');
    await expect(
      house.database.as(actor, (tx) =>
        tx.query(`select sixstep.keep_profile('PER', '"v1"', 'en', '{en}', 'UTC', '{7}')`),
      ),
    ).rejects.toThrow('only who keeps the register');
  });
});

describe('support by others', () => {
  type Answered = { items: KnownSupportView[] } & ProblemView;
  const entry = {
    organizationCode: null,
    provider: 'A regional bank',
    components: ['tracking'],
    what: 'A registry on loan.',
    fromOn: '2025-01-01',
    toOn: null,
    contact: null,
    source: 'Its annual report of 2025',
  };
  const enter = (more: object = {}, by = manager, code = 'GHA') =>
    by.post<Answered>(paths.knownSupport(code), { body: { ...entry, ...more } });
  const remove = (id: string, by = manager, code = 'GHA') =>
    by.post<Answered>(paths.knownSupportRemoval(code, id), { body: { reason: 'It has ended.' } });

  test('is entered with its source, by an organization of the register or somebody else, and removed with a reason', async () => {
    await enter();
    const { status, body } = await enter({ organizationCode: 'gggi', provider: null });
    expect([status, parse(knownSupportList, body).items.length]).toEqual([201, 2]);
    expect(body.items.map(({ provider }) => provider)).toContain('A regional bank');
    expect(body.items[0]!.enteredBy.name).toBe('Luis Ortega');
    const { id } = body.items[0]!;
    const left = (await remove(id)).body.items;
    expect(left.map((one) => one.removed)).toMatchObject([
      null,
      { by: 'Luis Ortega', reason: 'It has ended.' },
    ]);
    expect((await remove(id)).status).toBe(409);
  });

  test.each([
    ['nobody', { provider: null }, 'provider', 'required'],
    ['two at once', { organizationCode: 'gggi' }, 'provider', 'required'],
    [
      'an organization that is none',
      { provider: null, organizationCode: 'nobody' },
      'organizationCode',
      'unknownOrganization',
    ],
    ['no source', { source: ' ' }, 'source', 'tooSmall'],
    ['an end before its beginning', { toOn: '2024-01-01' }, 'toOn', 'beforeFrom'],
    ['another component', { components: ['forestry'] }, 'components.0', 'invalidValue'],
  ])('is not of %s', async (_, more, path, code) => {
    const { status, body } = await enter(more);
    expect([status, body.fields?.[0]]).toMatchObject([400, { path, code }]);
  });

  test('is read by the Center, kept by who keeps the register, and hidden from all others', async () => {
    const { body } = await enter({}, officer);
    const { id } = body.items[0]!;
    expect((await director.get(paths.knownSupport('GHA'))).status).toBe(200);
    expect((await enter({}, director)).status).toBe(403);
    expect((await remove(id, director)).status).toBe(403);
    expect((await remove(id, manager, 'KEN')).status).toBe(404);
    for (const client of hidden) {
      expect((await client.get(paths.knownSupport('GHA'))).status).toBe(404);
      expect((await enter({}, client)).status).toBe(404);
      expect((await remove(id, client)).status).toBe(404);
    }
    expect((await enter({}, manager, 'XXX')).status).toBe(404);
    expect((await house.http().get(paths.knownSupport('GHA'))).status).toBe(401);
  });
});

describe('notes on a country', () => {
  type Answered = { items: CountryNoteView[] } & ProblemView;
  const write = (text: unknown, by = manager, code = 'GHA') =>
    by.post<Answered>(paths.countryNotes(code), { body: { text } });

  test('belong to their author, who writes them anew or removes them; that there was one stays', async () => {
    const { body } = await write('They prefer <b>mornings</b>.');
    const { id, mayChange } = parse(countryNoteList, body).items[0]!;
    expect(mayChange).toBe(true);
    const note = paths.countryNote('GHA', id);
    for (const client of [officer, director]) {
      expect((await client.put(note, { body: { text: 'Mine.' } })).status).toBe(403);
      expect((await client.delete(note)).status).toBe(403);
    }
    const anew = (ifMatch?: string) =>
      manager.put<Answered>(note, {
        body: { text: 'They prefer afternoons.' },
        ...(ifMatch && { ifMatch }),
      });
    expect((await anew()).status).toBe(428);
    const changed = await anew('"v1"');
    const again = await anew('"v1"');
    expect([again.status, again.headers.get('etag')]).toEqual([412, '"v2"']);
    expect(changed.body.items[0]).toMatchObject({ text: 'They prefer afternoons.' });
    expect(changed.body.items[0]!.editedAt).not.toBeNull();
    const { version } = changed.body.items[0]!;
    const removed = await manager.delete<Answered>(note, { ifMatch: `"v${version}"` });
    expect(removed.body.items[0]).toMatchObject({ id, text: null, mayChange: false });
    expect((await manager.delete(note, { ifMatch: `"v${version + 1}"` })).status).toBe(403);
    expect(await house.sql(`select id from sixstep.country_note where text is not null`)).toEqual(
      [],
    );
  });

  test('are written by directors too, not by auditors, and hidden from all others', async () => {
    const { body } = await write('Ask about the registry.', director);
    const note = paths.countryNote('GHA', body.items[0]!.id);
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await auditor.get(paths.countryNotes('GHA'))).status).toBe(200);
    expect((await write('Mine.', auditor)).status).toBe(403);
    for (const client of hidden) {
      expect((await client.get(paths.countryNotes('GHA'))).status).toBe(404);
      expect((await write('Ours.', client)).status).toBe(404);
      expect((await client.delete(note)).status).toBe(404);
    }
    expect((await director.delete(paths.countryNote('KEN', body.items[0]!.id))).status).toBe(404);
    for (const text of ['', ' ', 'x'.repeat(4001), 7, 'x\u0000']) {
      expect((await write(text)).status).toBe(400);
    }
    expect((await write('There.', manager, 'XXX')).status).toBe(404);
  });

  test.each(['known_support', 'country_note'])(
    'as %s they are shut away from countries and observers by the database too',
    async (table) => {
      await write('A canary.');
      const read = async (role: 'focalPoint' | 'observer') => {
        const { actor } = await signInAs(house, role);
        return house.database.as(actor, (tx) => tx.query(`select id from sixstep.${table}`));
      };
      await expect(read('focalPoint')).rejects.toThrow('permission denied');
      expect(await read('observer')).toEqual([]);
      await house.sql(
        `create policy hole on sixstep.${table} for select to sixstep_staff using (true)`,
      );
      expect((await read('observer')).length).toBeGreaterThan(0);
      await house.sql(`drop policy hole on sixstep.${table}`);
    },
  );
});
