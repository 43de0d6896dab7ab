import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  designationList,
  paths,
  type DesignationList,
  type ProblemView,
  type SessionView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { dateAtCenterIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Answered = DesignationList & ProblemView;

let house: TestApp;
let manager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ({ client: manager } = await signInAs(house, { role: 'programManager', name: 'Luis Ortega' }));
});
afterEach(() => house.time.set(null));
afterAll(() => house.close());

const list = async (code: string, by = manager) =>
  (await by.get<Answered>(paths.designations(code))).body;
const standing = async (code: string) =>
  (await list(code)).items.map(({ person, state }) => [person.name, state]);
const wanted = (more: object = {}) => ({
  personId: null,
  newPerson: null,
  office: 'Ministry of Environment',
  capacity: 'focalPoint',
  isActing: false,
  letterOn: null,
  letterFileId: null,
  fromOn: dateAtCenterIn(-1),
  toOn: null,
  note: null,
  isProposal: false,
  follows: null,
  ...more,
});
const enter = (code: string, more: object, by = manager) =>
  by.post<Answered>(paths.designations(code), { body: wanted(more) });
const roleOf = async (client: HttpClient) =>
  (await client.get<SessionView>(paths.session)).body.person?.role;
const atNoonIn = (days: number) => house.time.set(`${dateAtCenterIn(days)}T12:00:00Z`);

/** The focal point of a country, and a colleague who may come after. */
async function two(countryCode: string) {
  const first = await signInAs(house, { role: 'focalPoint', countryCode, name: 'Ama First' });
  const second = await signInAs(house, {
    role: 'countryColleague',
    countryCode,
    name: 'Ben Second',
  });
  const [held] = (await list(countryCode)).items;
  return { first, second, held: held!.id };
}

describe('the designations of a country', () => {
  test('begin with who is in the register; the letter is still missing', async () => {
    await two('KEN');
    const { items, officeMailbox, today } = parse(designationList, await list('KEN'));
    expect(items).toMatchObject([
      {
        person: { name: 'Ama First' },
        capacity: 'focalPoint',
        basis: 'register',
        state: 'inForce',
        letterOn: null,
        fromOn: null,
      },
    ]);
    expect([officeMailbox, today]).toEqual([null, expect.stringMatching(/^\d{4}-/)]);
  });

  test('move access on the day of a handover by themselves, and keep who held it when', async () => {
    const { first, second, held } = await two('GHA');
    const fromOn = dateAtCenterIn(10);
    const answer = await enter('GHA', {
      personId: second.actor.personId,
      fromOn,
      letterOn: dateAtCenterIn(-2),
      follows: held,
      note: 'The post changed hands.',
    });
    expect(answer.status).toBe(201);
    expect(await standing('GHA')).toEqual([
      ['Ama First', 'inForce'],
      ['Ben Second', 'coming'],
    ]);
    expect([await roleOf(first.client), await roleOf(second.client)]).toEqual([
      'focalPoint',
      'countryColleague',
    ]);
    atNoonIn(9);
    expect([await roleOf(first.client), await roleOf(second.client)]).toEqual([
      'focalPoint',
      'countryColleague',
    ]);
    atNoonIn(10);
    expect([await roleOf(first.client), await roleOf(second.client)]).toEqual([
      'countryColleague',
      'focalPoint',
    ]);
    expect(await standing('GHA')).toEqual([
      ['Ben Second', 'inForce'],
      ['Ama First', 'ended'],
    ]);
    const past = (await list('GHA')).items[1]!;
    expect(past).toMatchObject({ toOn: dateAtCenterIn(9), reason: 'The post changed hands.' });
  });

  test('bring in somebody new by a link of their own', async () => {
    const { held } = await two('TUN');
    const email = 'nouveau@example.test';
    const newPerson = { name: 'Samia Nouvelle', email, language: 'fr' };
    expect(
      (await enter('TUN', { newPerson, follows: held, fromOn: dateAtCenterIn(0) })).status,
    ).toBe(201);
    const [link] = await mailedLinks(house, email);
    const visitor = house.http();
    const come = await visitor.post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect(come.status).toBe(200);
    const cookie = come.headers.get('set-cookie')!.split(';')[0]!;
    expect(await roleOf(house.http(cookie))).toBe('focalPoint');
    const again = await enter('TUN', { newPerson });
    expect([again.status, again.body.fields?.[0]]).toMatchObject([
      400,
      { path: 'newPerson.email', code: 'taken' },
    ]);
  });

  test('end on their day with a reason, and leave the office to its mailbox', async () => {
    const kase = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'MDV' });
    const [held] = (await list('MDV')).items;
    const box = { body: { mailbox: 'Carbon.Office@example.test' } };
    const kept = await manager.put<Answered>(paths.officeMailbox('MDV'), box);
    expect([kept.status, kept.body.officeMailbox]).toEqual([200, 'carbon.office@example.test']);
    const readers = () =>
      house.sql<{ address: string }>(
        `select address from sixstep.mail_readers((select id from sixstep.case_file where number = $1), 'country')`,
        [kase.number],
      );
    expect(await readers()).toEqual([{ address: kase.people.country.email }]);
    const ended = await manager.post<Answered>(paths.designationAct('MDV', held!.id, 'end'), {
      body: { on: dateAtCenterIn(-3), reason: 'She left the ministry.' },
    });
    expect(ended.body.items).toMatchObject([{ state: 'ended', reason: 'She left the ministry.' }]);
    expect(await readers()).toEqual([{ address: 'carbon.office@example.test' }]);
    expect(await roleOf(kase.clients.country)).toBe('countryColleague');
    const returned = await takeStep(kase, 'manager', 'expression.return', {
      points: [{ field: 'ministry', question: 'Which directorate?' }],
      dueDate: dateAtCenterIn(20),
    });
    expect(returned.status).toBe(200);
    const mails = await house.sql<{ language: string }>(
      `select language from sixstep.outgoing_mail where to_address = 'carbon.office@example.test'`,
    );
    expect(mails).toHaveLength(1);
    const twice = await manager.post(paths.designationAct('MDV', held!.id, 'end'), {
      body: { on: dateAtCenterIn(-2), reason: 'Again.' },
    });
    expect(twice.status).toBe(409);
  });

  test('are proposed until they are settled by a letter', async () => {
    const { second } = await two('PER');
    const { body } = await enter('PER', { personId: second.actor.personId, isProposal: true });
    const proposed = body.items.find(({ state }) => state === 'proposed')!;
    expect(await roleOf(second.client)).toBe('countryColleague');
    const settled = await manager.post<Answered>(
      paths.designationAct('PER', proposed.id, 'settle'),
      { body: { letterOn: dateAtCenterIn(-1), letterFileId: null, reason: 'Note verbale.' } },
    );
    expect(settled.body.items.find(({ id }) => id === proposed.id)).toMatchObject({
      state: 'inForce',
      basis: 'letter',
    });
    expect(await roleOf(second.client)).toBe('focalPoint');
  });
});

describe('a contested designation', () => {
  let kase: ToldCase;
  let rival: { actor: Actor; client: HttpClient };
  let claims: string[];
  beforeAll(async () => {
    kase = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'BTN' });
    rival = await signInAs(house, { role: 'countryColleague', countryCode: 'BTN' });
    const { body } = await enter('BTN', { personId: rival.actor.personId, isProposal: true });
    claims = body.items.map(({ id }) => id);
  });
  const contest = (ids: readonly string[], by = manager, code = 'BTN') =>
    by.post<Answered>(paths.designationContest(code), {
      body: { ids, reason: 'Two ministries each name somebody.' },
    });
  const codesOf = ({ body }: { body: ProblemView }) => body.reasons.map(({ code }) => code);
  const confirm = (by: 'country' | HttpClient) =>
    takeStep(kase, by, 'consultation.contest', { comments: 'The second point is not ours.' });

  test('lets both draft and no decision count, and says which letter settles it', async () => {
    expect((await contest(claims)).status).toBe(200);
    expect((await list('BTN')).items.map(({ state }) => state)).toEqual(['contested', 'contested']);
    expect(await roleOf(rival.client)).toBe('focalPoint');
    for (const by of ['country', rival.client] as const) {
      const refused = await confirm(by);
      expect([refused.status, codesOf(refused)]).toEqual([409, ['designationSettled']]);
      expect(refused.body.reasons[0]!.words).toMatch(/letter|lettre|carta/);
    }
  });

  test('is settled by a letter for one; the other is refused, and decisions count again', async () => {
    const mine = (await list('BTN')).items.find(
      ({ person }) => person.id === rival.actor.personId,
    )!;
    const settled = await manager.post<Answered>(paths.designationAct('BTN', mine.id, 'settle'), {
      body: { letterOn: dateAtCenterIn(-1), letterFileId: null, reason: 'Signed above both.' },
    });
    expect(settled.body.items.map(({ state, reason }) => [state, reason])).toEqual([
      ['inForce', 'Signed above both.'],
      ['ended', 'Signed above both.'],
    ]);
    expect(await roleOf(kase.clients.country)).toBe('countryColleague');
    expect((await confirm('country')).status).toBe(403);
    expect((await confirm(rival.client)).status).toBe(200);
  });

  test('needs two that have not ended', async () => {
    expect((await contest(claims)).status).toBe(409);
    expect((await contest([claims[0]!, claims[0]!])).status).toBe(409);
    expect((await contest([claims[0]!])).status).toBe(400);
    expect((await contest(claims, manager, 'KEN')).status).toBe(404);
  });
});

describe('designations are refused', () => {
  test.each([
    ['nobody', {}, 'personId', 'required'],
    [
      'two at once',
      {
        personId: '01930000-0000-7000-8000-000000000000',
        newPerson: { name: 'A', email: 'a@example.test', language: 'en' },
      },
      'personId',
      'required',
    ],
    [
      'nobody there is',
      { personId: '01930000-0000-7000-8000-000000000000' },
      'personId',
      'unknown',
    ],
    ['an end before the beginning', { toOn: '2020-01-01' }, 'toOn', 'beforeFrom'],
    [
      'a letter without its date',
      { letterFileId: '01930000-0000-7000-8000-000000000000' },
      'letterOn',
      'required',
    ],
    ['another capacity', { capacity: 'minister' }, 'capacity', 'invalidValue'],
    ['an unknown field', { by: 'me' }, 'by', 'unknownField'],
  ])('for %s', async (_, more, path, code) => {
    const before = await standing('SEN');
    const { status, body } = await enter('SEN', more);
    expect([status, body.fields?.map((field) => [field.path, field.code])]).toEqual([
      400,
      expect.arrayContaining([[path, code]]),
    ]);
    expect(await standing('SEN')).toEqual(before);
  });

  test('for somebody of another country, and from whoever does not keep them', async () => {
    const { second, held } = await two('LAO');
    const personId = second.actor.personId;
    expect((await enter('KHM', { personId })).body.fields?.[0]?.path).toBe('personId');
    expect((await enter('LAO', { personId, follows: held }, manager)).status).toBe(201);
    expect((await enter('LAO', { personId, follows: held })).status).toBe(409);
    expect((await enter('XXX', { personId })).status).toBe(404);
    for (const role of ['director', 'administrator', 'auditor'] as const) {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.designations('LAO'))).status).toBe(200);
      expect((await enter('LAO', { personId }, client)).status).toBe(403);
    }
    for (const role of ['observer', 'focalPoint', 'partnerContact'] as const) {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.designations('LAO'))).status).toBe(404);
      expect((await enter('LAO', { personId }, client)).status).toBe(404);
      const end = { body: { on: dateAtCenterIn(0), reason: 'Mine.' } };
      expect((await client.post(paths.designationAct('LAO', held, 'end'), end)).status).toBe(404);
    }
    expect((await house.http().get(paths.designations('LAO'))).status).toBe(401);
  });

  test('by the database too, and shown to no other country', async () => {
    const { first } = await two('KHM');
    const other = await signInAs(house, { role: 'focalPoint', countryCode: 'VNM' });
    const read = ({ actor }: { actor: Actor }) =>
      house.database.as(actor, (tx) =>
        tx.query<{ code: string }>('select country_code as code from sixstep.designation'),
      );
    expect(new Set((await read(first)).map(({ code }) => code))).toEqual(new Set(['KHM']));
    expect(new Set((await read(other)).map(({ code }) => code))).toEqual(new Set(['VNM']));
    await expect(
      house.database.as(first.actor, (tx) =>
        tx.query(`update sixstep.designation set to_on = '2099-01-01'`),
      ),
    ).rejects.toThrow('permission denied');
  });

  test('and end with the role of who loses it in the register of people', async () => {
    const { first } = await two('FJI');
    await house.sql(`update sixstep.person set role = 'countryColleague' where id = $1`, [
      first.actor.personId,
    ]);
    expect(await standing('FJI')).toEqual([['Ama First', 'ended']]);
  });
});
