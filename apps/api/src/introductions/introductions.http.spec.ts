import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  introductionList,
  paths,
  type DesignationList,
  type IntroductionView,
  type MyWeek,
  type ProblemView,
  type SessionView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateAtCenterIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Answered = { items: IntroductionView[] } & ProblemView;

let house: TestApp;
let kase: ToldCase;
let token: string;
let manager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  manager = kase.clients.manager;
  token = tokenIn((await mailedLinks(house, kase.people.country.email))[0]);
});
// Each test is somebody else at the link; the limit has a test of its own.
beforeEach(() => house.sql('truncate auth.rate_limit'));
afterAll(() => house.close());

const countries = ['MDV', 'BTN', 'FJI'];
/** The token of a link that is out for a case of its own, changed as `sql` says. */
async function linkOfAnotherCase(sql?: string): Promise<string> {
  const other = await tellCase(house, { until: 'invitation.sent', country: countries.pop()! });
  if (sql) {
    await house.sql(
      `update sixstep.invitation_link set ${sql}
       where case_id = (select id from sixstep.case_file where number = $1)`,
      [other.number],
    );
  }
  return tokenIn((await mailedLinks(house, other.people.country.email))[0]);
}
async function linkOfAnOrganization(): Promise<string> {
  const { client } = await signInAs(house, 'administrator');
  const email = 'contact@example.test';
  await client.post(paths.people, {
    body: {
      name: 'Mireille Test',
      email,
      role: 'partnerContact',
      organizationCode: 'gggi',
      language: 'en',
    },
  });
  return tokenIn((await mailedLinks(house, email))[0]);
}

const introduce = (more: object = {}) =>
  house.http().post<ProblemView>(paths.introducing, {
    body: {
      token,
      name: 'Aigul Fairweather',
      position: 'Head of unit',
      office: 'Ministry of Energy',
      email: 'aigul@example.test',
      note: 'My minister passed the mail on.',
      language: 'fr',
      ...more,
    },
  });
const open = async (by = manager) =>
  (await by.get<Answered>(paths.introductions('KGZ'))).body.items;
const admit = (id: string, as: string, by = manager) =>
  by.post<Answered>(paths.introductionAct('KGZ', id, 'admit'), {
    body: { as, fromOn: dateAtCenterIn(-1), right: 'comment' },
  });
const refuse = (id: string, by = manager) =>
  by.post<Answered>(paths.introductionAct('KGZ', id, 'refuse'), {
    body: { reason: 'Nobody there knows them.' },
  });
/** Comes in by the newest link that was mailed to the address. */
async function personWithLink(email: string): Promise<NonNullable<SessionView['person']>> {
  const link = (await mailedLinks(house, email)).at(-1);
  const come = await house
    .http()
    .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
  const client = house.http(come.headers.get('set-cookie')?.split(';')[0]);
  return (await client.get<SessionView>(paths.session)).body.person!;
}

describe('somebody at a link that was made out to somebody else', () => {
  test('says who they are; nobody is let in, the link stays good, and the manager hears of it', async () => {
    const answer = await introduce();
    expect([answer.status, answer.text, answer.headers.get('set-cookie')]).toEqual([
      202,
      '{}',
      null,
    ]);
    expect(parse(introductionList, { items: await open(), nextCursor: null }).items).toMatchObject([
      {
        name: 'Aigul Fairweather',
        office: 'Ministry of Energy',
        email: 'aigul@example.test',
        linkFor: kase.people.country.email,
        caseNumber: kase.number,
      },
    ]);
    const { tasks } = (await manager.get<MyWeek>(paths.myWeek)).body;
    expect(tasks.find(({ kind }) => kind === 'introduction')).toMatchObject({
      text: 'Aigul Fairweather',
      country: { code: 'KGZ' },
    });
    const [link] = await house.sql<{ used: boolean }>(
      `select used_at is not null as used from sixstep.invitation_link order by issued_at desc limit 1`,
    );
    expect(link!.used).toBe(false);
  });

  test('says it again and stands once, as it was said last', async () => {
    await introduce({ name: 'Aigul <b>Corrected</b>', note: '{{link}} https://example.test' });
    expect((await open()).map(({ name, note }) => [name, note])).toEqual([
      ['Aigul <b>Corrected</b>', '{{link}} https://example.test'],
    ]);
  });

  test.each([
    ['none', async () => 'x'.repeat(43)],
    [
      'a used one',
      async () => {
        const theirs = await linkOfAnotherCase();
        await house.http().post(paths.acceptInvitationLink, { body: { token: theirs } });
        return theirs;
      },
    ],
    ['a revoked one', () => linkOfAnotherCase('revoked_at = now()')],
    ['an expired one', () => linkOfAnotherCase(`expires_at = now() - interval '1 second'`)],
    ['one of an organization', linkOfAnOrganization],
  ])('is told the same of every link that is none: %s', async (_, link) => {
    const theirs = await link();
    const before = await house.sql('select id from sixstep.introduction');
    const said = await introduce({ token: theirs });
    const none = await introduce({ token: 'y'.repeat(43) });
    expect([said.status, said.body.code]).toEqual([410, 'linkUnusable']);
    expect({ ...said.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    expect(await house.sql('select id from sixstep.introduction')).toEqual(before);
  });

  test('leaves nothing by looking alone, as scanners of mail do', async () => {
    const before = await house.sql('select id from sixstep.introduction');
    expect((await house.http().get(paths.introducing)).status).toBe(404);
    expect(await house.sql('select id from sixstep.introduction')).toEqual(before);
  });

  test.each([
    ['no name', { name: ' ' }, 'name', 'tooSmall'],
    ['a name of two lines', { name: 'A\nB' }, 'name', 'invalidFormat'],
    ['no address', { email: 'aigul' }, 'email', 'invalidFormat'],
    ['a country of their choice', { countryCode: 'PER' }, 'countryCode', 'unknownField'],
    ['a note without end', { note: 'x'.repeat(2001) }, 'note', 'tooBig'],
  ])('is asked again for %s', async (_, more, path, code) => {
    const { status, body } = await introduce(more);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
  });

  test('is heard five times an hour at one link', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 7; time += 1) statuses.push((await introduce()).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429]);
  });
});

describe('the manager', () => {
  test.each([
    ['colleague', 'countryColleague', 'comment', []],
    ['deputy', 'countryColleague', 'edit', ['deputy']],
    ['focalPoint', 'focalPoint', 'edit', ['focalPoint']],
  ] as const)(
    'admits somebody as %s, who comes in by a link of their own',
    async (as, role, countryRight, capacities) => {
      const email = `${as}@example.test`.toLowerCase();
      await introduce({ email });
      const { id } = (await open()).find((one) => one.email === email)!;
      const answer = await admit(id, as);
      expect([answer.status, answer.body.items?.some((one) => one.id === id)]).toEqual([
        200,
        false,
      ]);
      expect(await personWithLink(email)).toMatchObject({ role, countryRight, language: 'fr' });
      const { items } = (await manager.get<DesignationList>(paths.designations('KGZ'))).body;
      const made = items.filter(({ person }) => person.email === email);
      expect(made.map(({ capacity }) => capacity)).toEqual(capacities);
      expect((await admit(id, as)).status).toBe(404);
    },
  );

  test('refuses somebody, to whom nothing is mailed', async () => {
    await introduce({ email: 'stranger@example.test' });
    const { id } = (await open()).find(({ email }) => email === 'stranger@example.test')!;
    expect((await refuse(id)).status).toBe(200);
    expect(await mailedLinks(house, 'stranger@example.test')).toEqual([]);
    expect((await admit(id, 'colleague')).status).toBe(404);
  });

  test('is told when the address has an account elsewhere, and the introduction stays', async () => {
    const { email } = kase.people.organization;
    await introduce({ email });
    const { id } = (await open()).find((one) => one.email === email)!;
    const { status, body } = await admit(id, 'colleague');
    expect([status, body.fields?.[0]]).toMatchObject([400, { code: 'taken' }]);
    expect((await open()).map((one) => one.id)).toContain(id);
  });

  test('alone decides, with officers; others read, and nobody outside knows of it', async () => {
    await introduce({ email: 'waiting@example.test' });
    const { id } = (await open()).find(({ email }) => email === 'waiting@example.test')!;
    for (const role of ['director', 'administrator', 'auditor'] as const) {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.introductions('KGZ'))).status).toBe(200);
      expect((await admit(id, 'focalPoint', client)).status).toBe(403);
      expect((await refuse(id, client)).status).toBe(403);
    }
    for (const client of [
      kase.clients.country,
      kase.clients.organization,
      (await signInAs(house, 'observer')).client,
    ]) {
      expect((await client.get(paths.introductions('KGZ'))).status).toBe(404);
      expect((await admit(id, 'focalPoint', client)).status).toBe(404);
    }
    const other = manager.post(paths.introductionAct('PER', id, 'refuse'), {
      body: { reason: 'Elsewhere.' },
    });
    expect((await other).status).toBe(404);
    expect((await manager.get(paths.introductions('XXX'))).status).toBe(404);
    const { actor } = await signInAs(house, { role: 'focalPoint', countryCode: 'KGZ' });
    await expect(
      house.database.as(actor, (tx) => tx.query('select id from sixstep.introduction')),
    ).rejects.toThrow('permission denied');
  });

  test('has it also when the case has been cancelled meanwhile, and the link is none any more', async () => {
    const other = await tellCase(house, { until: 'invitation.sent', country: 'UGA' });
    const theirs = tokenIn((await mailedLinks(house, other.people.country.email))[0]);
    expect((await introduce({ token: theirs, email: 'uga@example.test' })).status).toBe(202);
    await takeStep(other, 'manager', 'invitation.cancel', { reason: 'Not this year.' });
    expect((await introduce({ token: theirs, email: 'uga2@example.test' })).status).toBe(410);
    const { items } = (await manager.get<Answered>(paths.introductions('UGA'))).body;
    expect(items.map(({ email }) => email)).toEqual(['uga@example.test']);
  });
});
