import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  offersView,
  paths,
  type OfferRequestView,
  type OffersView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidByPhone } from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStep, type Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let calling: ToldCase;
let consolidating: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  calling = await tellCase(house, { until: 'coordination.calling', country: 'KEN' });
  consolidating = await tellCase(house, { until: 'coordination.consolidating', country: 'ZMB' });
});
afterAll(() => house.close());

type Answered = OffersView & ProblemView;

const read = async (kase: ToldCase, by: HttpClient = kase.clients.manager) =>
  (await by.get<Answered>(paths.offers(kase.number))).body;
const activityOf = async (kase: ToldCase) => (await read(kase)).rows[0]!.activity.id;
const at = (kase: ToldCase, place: string) => `${paths.offers(kase.number)}/${place}`;

const offer = {
  status: 'offered',
  role: 'lead',
  fromOn: null,
  toOn: null,
  conditions: 'Travel is paid by others.',
  contact: 'Programme desk',
  note: null,
};
const decline = { ...offer, status: 'declined', conditions: null };
const told = { ...decline, onBehalf: saidByPhone };

describe('an organization', () => {
  test('finds the activities that were put to it, and offers, changes its mind and withdraws', async () => {
    const { organization } = calling.clients;
    const activity = await activityOf(calling);
    const { body } = await organization.get<{ items: OfferRequestView[] }>(paths.offersMine);
    expect(body.items.map((request) => request.activity.id)).toContain(activity);
    for (const status of ['offered', 'declined', 'withdrawn']) {
      const answer = await organization.put<{ items: OfferRequestView[] }>(
        `${paths.offersMine}/${activity}`,
        { body: { ...offer, status } },
      );
      const mine = answer.body.items.find((request) => request.activity.id === activity);
      expect([answer.status, mine?.offer?.status]).toEqual([200, status]);
    }
  });

  test('finds nothing of an activity that was not put to it, and reads no matrix', async () => {
    const { client } = await signInAs(house, { role: 'partnerContact', organizationCode: 'undp' });
    const activity = await activityOf(calling);
    expect((await client.put(`${paths.offersMine}/${activity}`, { body: offer })).status).toBe(404);
    const { body } = await client.get<{ items: OfferRequestView[] }>(paths.offersMine);
    expect(body.items).toEqual([]);
    expect((await client.get(paths.offers(calling.number))).status).toBe(404);
  });

  test('does not read what others have offered', async () => {
    const other = { ...offer, contact: 'The other desk' };
    const activity = await activityOf(calling);
    await calling.clients.officer.put(at(calling, `${activity}/undp`), { body: other });
    const { text } = await calling.clients.organization.get(paths.offersMine);
    expect(text).not.toContain('The other desk');
  });
});

describe('what an organization answers', () => {
  const answer = async (kase: ToldCase, activity: string, status: string) => {
    const { organization } = kase.clients;
    const address = `${paths.offersMine}/${activity}`;
    return (await organization.put(address, { body: { ...offer, status } })).status;
  };

  test('is not taken any more once the answers are consolidated, also when that happens while it answers', async () => {
    const kase = await tellCase(house, { until: 'coordination.consolidating', country: 'NPL' });
    const activity = await activityOf(kase);
    const before = (await read(kase)).rows;
    const late = await whileLocked(
      house,
      `update sixstep.case_file set state = 'coordination.awaitingConsent' where number = '${kase.number}'`,
      () => [answer(kase, activity, 'declined')],
    );
    expect([...late, await answer(kase, activity, 'offered')]).toEqual([409, 409]);
    expect((await read(kase)).rows).toEqual(before);
  });

  test('may be its withdrawal as long as the case goes on', async () => {
    const [running, ended] = [
      await tellCase(house, { until: 'implementation.inProgress', country: 'CHL' }),
      await tellCase(house, { until: 'terminated', country: 'LAO' }),
    ];
    expect(await answer(running, await activityOf(running), 'withdrawn')).toBe(200);
    expect(await answer(ended, await activityOf(ended), 'withdrawn')).toBe(409);
  });

  test.each([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a status of its own', { status: 'perhaps' }, 'status'],
    ['a contact that is too long', { contact: 'x'.repeat(301) }, 'contact'],
    ['an end before its begin', { fromOn: '2030-02-01', toOn: '2030-01-01' }, 'toOn'],
  ])('is refused at its field with %s', async (_, changes, field) => {
    const { organization } = calling.clients;
    const before = (await read(calling)).rows;
    const { status, body } = await organization.put<ProblemView>(
      `${paths.offersMine}/${await activityOf(calling)}`,
      { body: { ...offer, ...changes } },
    );
    expect([status, body.fields.map(({ path }) => path)]).toEqual([400, [field]]);
    expect((await read(calling)).rows).toEqual(before);
  });
});

test.each(['director', 'manager', 'officer', 'country'] as const)(
  'the %s has no requests of an organization',
  async (who) => {
    expect((await calling.clients[who].get(paths.offersMine)).status).toBe(403);
    const address = `${paths.offersMine}/${await activityOf(calling)}`;
    expect((await calling.clients[who].put(address, { body: offer })).status).toBe(403);
  },
);

test('an observer reads no byte of who was asked, what was offered and who leads', async () => {
  const { client } = await signInAs(house, 'observer');
  const { text } = await client.get(paths.offers(consolidating.number));
  for (const { activity, asked } of (await read(consolidating)).rows) {
    for (const secret of [activity.id, activity.title, ...asked.map(({ name }) => name)]) {
      expect(text).not.toContain(secret);
    }
  }
});

describe('a country', () => {
  test('reads who leads, and nothing of what was offered', async () => {
    const { rows, mayEdit } = parse(
      offersView,
      await read(consolidating, consolidating.clients.country),
    );
    expect(rows.map(({ asked, offers }) => [asked, offers])).toEqual(rows.map(() => [[], []]));
    expect(mayEdit).toBe(false);
  });
});

type Deed = [
  what: string,
  method: 'put' | 'post',
  place: string,
  body: object,
  by: Part,
  not: Part[],
];

const deeds: Deed[] = [
  ['an offer for an organization', 'put', 'gggi', told, 'officer', ['director']],
  [
    'a decision on an offer',
    'put',
    'gggi/decision',
    { decision: 'reserve' },
    'manager',
    ['director'],
  ],
  ['a lead', 'put', 'lead', { kind: 'center', name: null }, 'officer', ['director']],
  ['an accepted gap', 'post', 'gap', { reason: 'Nobody can.' }, 'director', ['manager', 'officer']],
  [
    'an accepted overlap',
    'post',
    'overlap',
    { reason: 'Both.' },
    'director',
    ['manager', 'officer'],
  ],
];

describe('the Center settles', () => {
  const send = async (by: HttpClient, [, method, place, body]: Deed, activity: string, more = {}) =>
    by[method]<Answered>(at(consolidating, `${activity}/${place}`), {
      body: { ...body, ...more },
    });

  test.each(deeds)('%s', async (...deed: Deed) => {
    const activity = await activityOf(consolidating);
    const { version } = await read(consolidating);
    const answer = await send(consolidating.clients[deed[4]], deed, activity);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(parse(offersView, answer.body).version).toBeGreaterThan(version);
    expect(await read(consolidating, consolidating.clients[deed[4]])).toEqual(answer.body);
  });

  test.each(deeds)('%s, and nobody else does', async (...deed: Deed) => {
    const activity = await activityOf(consolidating);
    const before = await read(consolidating);
    for (const who of deed[5]) {
      const { status } = await send(consolidating.clients[who], deed, activity);
      expect([who, status]).toEqual([who, 403]);
    }
    for (const outsider of [consolidating.clients.country, await signInElsewhere(house)]) {
      expect((await send(outsider, deed, activity)).status).toBe(404);
    }
    expect(await read(consolidating)).toEqual(before);
  });

  test.each(deeds)(
    '%s of an activity of this case alone, and as it has to be',
    async (...deed: Deed) => {
      const by = consolidating.clients[deed[4]];
      const foreign = await activityOf(calling);
      expect((await send(by, deed, foreign)).status).toBe(404);
      expect((await send(by, deed, 'no-id')).status).toBe(400);
      const activity = await activityOf(consolidating);
      const { status, body } = await send(by, deed, activity, { colour: 'red' });
      expect([status, body.fields.map(({ path }) => path)]).toEqual([400, ['colour']]);
    },
  );

  test('nothing more once the country is asked, also when that happens while somebody writes', async () => {
    const kase = await tellCase(house, { until: 'coordination.consolidating', country: 'GEO' });
    const activity = await activityOf(kase);
    const [late] = await whileLocked(
      house,
      `update sixstep.case_file set state = 'coordination.awaitingConsent' where number = '${kase.number}'`,
      () => [kase.clients.officer.put(at(kase, `${activity}/gggi`), { body: told })],
    );
    expect(late!.status).toBe(409);
    const later = await kase.clients.officer.put(at(kase, `${activity}/gggi`), { body: told });
    expect(later.status).toBe(409);
  });
});

test('consent is given to the version that was read, to its providers, and refused with a reason only', async () => {
  const kase = await tellCase(house, { until: 'coordination.awaitingConsent', country: 'MNG' });
  const { version, providers } = await read(kase, kase.clients.country);
  const [{ key: provider } = { key: '' }] = providers;
  const consent = (body: object) =>
    kase.clients.country.put<Answered>(at(kase, 'consents'), { body });
  const to = (one: object, versionMeant = version) =>
    consent({ versionMeant, consents: [{ provider, answer: 'consent', reason: null, ...one }] });
  expect((await to({}, version + 1)).status).toBe(412);
  expect((await to({ provider: 'organization:nobody' })).status).toBe(400);
  expect((await to({ answer: 'withhold' })).status).toBe(400);
  expect((await to({})).status).toBe(200);
  const { status } = await takeStep(kase, 'country', 'offers.consent', { versionMeant: version });
  expect(status).toBe(200);
  expect((await to({})).status).toBe(409);
});
