import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  partnerCountryList,
  partnerCountryView,
  paths,
  type PartnerCountryList,
  type PartnerCountryView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { openCaseIn } from '../testing/example-case.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';

let house: TestApp;
let haruka: Actor;
let director: HttpClient;
let manager: Actor;
let asManager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ({ actor: haruka, client: director } = await signInAs(house, {
    role: 'director',
    name: 'Haruka Mizuno',
  }));
  ({ actor: manager, client: asManager } = await signInAs(house, 'programManager'));
});
afterEach(() => house.time.set(null));
afterAll(() => house.close());

const one = (code: string, by = director) =>
  by.get<PartnerCountryView & ProblemView>(paths.partnerCountry(code));
const tagOf = async (code: string) => (await one(code)).headers.get('etag')!;
const change = async (code: string, body: object, by = director) =>
  by.patch<PartnerCountryView & ProblemView>(paths.partnerCountry(code), {
    body,
    ifMatch: await tagOf(code),
  });
const waive = async (code: string, body: object, by = director) =>
  by.post<PartnerCountryView & ProblemView>(`${paths.partnerCountry(code)}/waiver`, {
    body,
    ifMatch: await tagOf(code),
  });

describe('the register', () => {
  test('shows the Center all 76 partners on one page', async () => {
    const { body } = await asManager.get<PartnerCountryList>(`${paths.partnerCountries}?limit=200`);
    expect(parse(partnerCountryList, body).items).toHaveLength(76);
    expect(body.nextCursor).toBeNull();
  });

  test('pages through them in the order of their names', async () => {
    const items: PartnerCountryView[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more: string = cursor && `&cursor=${cursor}`;
      const { body }: { body: PartnerCountryList } = await asManager.get(
        `${paths.partnerCountries}?limit=30${more}`,
      );
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(new Set(items.map(({ code }) => code)).size).toBe(76);
  });

  test('keeps codes as they are: Namibia is NA, and M49 has its zeros', async () => {
    expect((await one('NAM')).body).toMatchObject({ iso2: 'NA', name: 'Namibia' });
    expect((await one('EU')).body).toMatchObject({ kind: 'region', code: 'EU' });
    const { items } = (
      await director.get<PartnerCountryList>(`${paths.partnerCountries}?limit=200`)
    ).body;
    expect(items.filter(({ m49 }) => m49 !== null && !/^\d{3}$/.test(m49))).toEqual([]);
  });

  test('names the open cases of a country', async () => {
    await house.database.as(manager, (tx) => openCaseIn(tx, 'ZMB'));
    expect((await one('ZMB', asManager)).body.openCases).toEqual([
      { number: 'A6IP-ZMB-2026-01', state: 'invitation.drafting' },
    ]);
  });

  test.each([
    ['focalPoint', { countryCode: 'KEN' }],
    ['countryColleague', { countryCode: 'KEN' }],
  ] as const)('shows a %s their own country alone', async (role, place) => {
    const { client } = await signInAs(house, { role, ...place });
    const { body } = await client.get<PartnerCountryList>(paths.partnerCountries);
    expect(body.items.map(({ code }) => code)).toEqual(['KEN']);
    expect((await one('KEN', client)).status).toBe(200);
    const [foreign, none] = [await one('TUN', client), await one('XXX', client)];
    expect([foreign.status, none.status]).toEqual([404, 404]);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
  });

  test('shows an organization none', async () => {
    const { client } = await signInAs(house, 'partnerContact');
    const { body } = await client.get<PartnerCountryList>(paths.partnerCountries);
    expect([body.items, (await one('KEN', client)).status]).toEqual([[], 404]);
  });

  test('says nothing to whom it does not know', async () => {
    expect((await house.http().get(paths.partnerCountries)).status).toBe(401);
    expect((await one('KEN', house.http())).status).toBe(401);
  });

  test.each(['ke', 'KEN;', 'kén', 'KE%27N'])('refuses %s, which is no code', async (code) => {
    expect((await director.get(`/api/partner-countries/${code}`)).status).toBe(400);
  });
});

describe('whether a country may receive a package', () => {
  test('is for a director to say, and the change is written down', async () => {
    const answer = await change('CAN', { supportClass: 'caseByCase' });
    expect(answer.status).toBe(200);
    expect(parse(partnerCountryView, answer.body).supportClass).toBe('caseByCase');
    const log = await house.sql(
      `select person_id as "by", detail from sixstep.access_log where kind = 'partnerCountry' and subject = 'CAN'`,
    );
    expect(log).toEqual([
      { by: haruka.personId, detail: { support_class: ['supportingParty', 'caseByCase'] } },
    ]);
  });

  test('is waived with a reason, by name and moment, and the waiver can end', async () => {
    const { body } = await waive('AUS', { reason: 'Asked for by the steering group.' });
    expect(parse(partnerCountryView, body).waiver).toEqual({
      reason: 'Asked for by the steering group.',
      by: 'Haruka Mizuno',
      at: expect.stringMatching(/Z$/),
    });
    const ended = await director.delete<PartnerCountryView>(
      `${paths.partnerCountry('AUS')}/waiver`,
      {
        ifMatch: await tagOf('AUS'),
      },
    );
    expect([ended.status, ended.body.waiver]).toEqual([200, null]);
  });

  test('is shown to the country without the words of the Center', async () => {
    await waive('ARE', { reason: 'A canary that no country reads.' });
    const { client } = await signInAs(house, { role: 'focalPoint', countryCode: 'ARE' });
    const answer = await one('ARE', client);
    expect([answer.status, answer.body.waiver]).toEqual([200, null]);
    expect(answer.text).not.toContain('canary');
  });

  test('is for an acting director to say, on the days of the office', async () => {
    const { actor, client } = await signInAs(house, 'programManager');
    await house.sql(
      `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by) values ($1, '2026-03-02', '2026-03-03', $2)`,
      [actor.personId, haruka.personId],
    );
    house.time.set('2026-03-02T09:00:00Z');
    expect((await change('CHE', { supportClass: 'caseByCase' }, client)).status).toBe(200);
    house.time.set('2026-03-04T09:00:00Z');
    expect((await change('CHE', { supportClass: 'recipient' }, client)).status).toBe(403);
    expect((await one('CHE')).body.supportClass).toBe('caseByCase');
  });

  test.each(['programManager', 'programOfficer', 'administrator', 'observer', 'auditor'] as const)(
    'is not for a %s to say',
    async (role) => {
      const { client } = await signInAs(house, role);
      const before = (await one('NOR')).body;
      expect((await change('NOR', { supportClass: 'recipient' }, client)).status).toBe(403);
      expect((await waive('NOR', { reason: 'Because.' }, client)).status).toBe(403);
      expect((await one('NOR')).body).toEqual(before);
    },
  );

  test.each(['focalPoint', 'partnerContact'] as const)('nor for a %s', async (role) => {
    const { client } = await signInAs(house, role);
    for (const code of ['GHA', 'NOR']) {
      expect((await change(code, { supportClass: 'recipient' }, client)).status).toBe(404);
      expect((await waive(code, { reason: 'Because.' }, client)).status).toBe(404);
    }
  });

  test('is changed only by who has seen the newest version', async () => {
    const place = paths.partnerCountry('SGP');
    const tag = await tagOf('SGP');
    const body = { supportClass: 'recipient' };
    expect((await director.patch(place, { body })).status).toBe(428);
    expect((await director.patch(place, { body, ifMatch: tag })).status).toBe(200);
    const late = await director.patch<ProblemView>(place, {
      body: { supportClass: 'caseByCase' },
      ifMatch: tag,
    });
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
    expect((await one('SGP')).body.supportClass).toBe('recipient');
  });

  test.each([
    { supportClass: 'donor' },
    {},
    { supportClass: 'recipient', name: 'Atlantis' },
    { supportClass: ['recipient'] },
  ])('cannot be %j', async (body) => {
    expect((await change('KOR', body)).status).toBe(400);
  });

  test.each([
    {},
    { reason: ' ' },
    { reason: 'x'.repeat(2001) },
    { reason: 'Because.', by: 'somebody else' },
  ])('is not waived with %j', async (body) => {
    expect((await waive('KOR', body)).status).toBe(400);
  });

  test('is not changed from a foreign page', async () => {
    const answer = await director.patch(paths.partnerCountry('KOR'), {
      body: { supportClass: 'recipient' },
      ifMatch: await tagOf('KOR'),
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});
