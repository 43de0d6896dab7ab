import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paths, type ProblemView, type SessionView } from '@sixstep/contract';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import type { Actor } from './actor.ts';

let house: TestApp;
let ama: Actor;
beforeAll(async () => {
  house = await openTestApp();
});
beforeEach(async () => {
  await house.sql('delete from auth.rate_limit');
  ({ actor: ama } = await signInAs(house, { role: 'focalPoint', countryCode: 'GHA' }));
});
afterAll(() => house.close());

const ask = (email: string, headers: Record<string, string> = {}) =>
  house.http().post(paths.signInLinks, { body: { email, language: 'en' }, headers });
const accept = (token: string, client = house.http()) =>
  client.post<ProblemView>(paths.acceptInvitationLink, { body: { token } });
const lastLink = async (email = ama.email) => (await mailedLinks(house, email)).at(-1);

async function newToken(): Promise<string> {
  await ask(ama.email);
  return tokenIn(await lastLink());
}

describe('asking for a link', () => {
  test('mails one to the person, in the language of the page', async () => {
    const answer = await house
      .http()
      .post(paths.signInLinks, { body: { email: ama.email, language: 'fr' } });
    expect([answer.status, answer.text]).toEqual([202, '{}']);
    expect(await lastLink()).toMatch(/^http:\/\/sixstep\.test\/portal\/fr\/in#[\w-]{43}$/);
  });

  test('leads back to a page of a case, and to no other place', async () => {
    const asked = (to: string) =>
      house
        .http()
        .post<ProblemView>(paths.signInLinks, { body: { email: ama.email, language: 'en', to } });
    expect((await asked('/cases/A6IP-GHA-2026-01/expression/contact')).status).toBe(202);
    expect(await lastLink()).toMatch(
      /\/portal\/en\/in#[\w-]{43}&to=\/cases\/A6IP-GHA-2026-01\/expression\/contact$/,
    );
    for (const to of [
      'https://example.org',
      '//example.org',
      '/cases/../sign-in',
      '/cases/x',
      '',
    ]) {
      const { status, body } = await asked(to);
      expect([to, status, body.fields?.[0]?.path]).toEqual([to, 400, 'to']);
    }
  });

  test('leads people of the Center to their own sign-in', async () => {
    const { actor } = await signInAs(house, 'auditor');
    await ask(actor.email);
    expect(await lastLink(actor.email)).toMatch(/^http:\/\/sixstep\.test\/sign-in#[\w-]{43}$/);
  });

  test('answers alike whoever asks, and mails nothing to the unknown and the disabled', async () => {
    const { actor: disabled } = await signInAs(house, 'programOfficer');
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [
      disabled.personId,
    ]);
    const unknown = 'nobody.knows@example.test';
    const answers = [await ask(ama.email), await ask(disabled.email), await ask(unknown)];
    const shown = answers.map(({ status, text, headers }) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    }));
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
    expect(await mailedLinks(house, disabled.email)).toEqual([]);
    expect(await mailedLinks(house, unknown)).toEqual([]);
  });

  test('takes the same time for everybody', async () => {
    const emails = Array.from({ length: 15 }, (_, place) => `stranger${place}@example.test`);
    const known = await Promise.all(emails.map(() => house.person({ role: 'auditor' })));
    const median = async (asked: readonly string[]) => {
      const times: number[] = [];
      for (const email of asked) {
        const begin = performance.now();
        await ask(email);
        times.push(performance.now() - begin);
      }
      return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    };
    const [stranger, person] = [
      await median(emails),
      await median(known.map(({ email }) => email)),
    ];
    expect(Math.abs(stranger - person) / person).toBeLessThan(0.1);
  });

  test.each([
    ['perſon', (email: string) => email.replace('person', 'perſon')],
    ['a dot at the end', (email: string) => `${email}.`],
    ['a plus tag', (email: string) => email.replace('@', '+x@')],
    ['a second address', (email: string) => `${email},evil@example.test`],
    ['a line of its own', (email: string) => `${email}\r\nBcc: evil@example.test`],
    ['a wide at', (email: string) => email.replace('@', '＠')],
  ])('for a look-alike with %s mails nobody', async (_, spelling) => {
    await ask(spelling(ama.email));
    expect(await mailedLinks(house, ama.email)).toEqual([]);
    const [other] = await house.sql(
      `select from sixstep.outgoing_mail where to_address like '%evil%'`,
    );
    expect(other).toBeUndefined();
  });

  test('in capitals mails the address that is stored', async () => {
    await ask(ama.email.toUpperCase());
    expect(await mailedLinks(house, ama.email)).toHaveLength(1);
  });

  test('is limited for each address, known or not', async () => {
    const { actor } = await signInAs(house, 'auditor');
    for (const email of [actor.email, 'a.stranger@example.test']) {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time++) statuses.push((await ask(email)).status);
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    }
    expect((await ask(actor.email)).headers.get('retry-after')).toMatch(/^\d+$/);
  });

  test('from a foreign page is refused', async () => {
    expect((await ask(ama.email, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await mailedLinks(house, ama.email)).toEqual([]);
  });
});

describe('the address in a mail', () => {
  const poison: Record<string, string>[] = [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '444' },
    { forwarded: 'host=evil.example;proto=https' },
    { 'x-original-url': 'https://evil.example/', 'x-rewrite-url': '/evil' },
    { host: 'sixstep.test@evil.example' },
  ];
  test.each(poison)('is ours whatever %j says', async (headers) => {
    await raw(paths.signInLinks, headers);
    expect(await lastLink()).toMatch(/^http:\/\/sixstep\.test\/portal\/en\/in#[\w-]{43}$/);
  });

  test('is ours for a request that names a whole other address', async () => {
    await raw(`http://evil.example${paths.signInLinks}`, {});
    for (const link of await mailedLinks(house, ama.email))
      expect(link).toMatch(/^http:\/\/sixstep\.test\//);
  });

  /** As no browser and no fetch would send it. */
  async function raw(path: string, headers: Record<string, string>): Promise<void> {
    const { hostname, port } = new URL(house.url);
    const body = JSON.stringify({ email: ama.email, language: 'en' });
    await new Promise<void>((resolve, reject) => {
      const asked = request(
        {
          hostname,
          port,
          path,
          method: 'POST',
          headers: {
            origin: 'http://sixstep.test',
            'content-type': 'application/json',
            ...headers,
          },
        },
        (answer) => answer.resume().on('end', resolve),
      );
      asked.on('error', reject).end(body);
    });
  }
});

describe('a link', () => {
  test('lets its person in, once', async () => {
    const token = await newToken();
    const client = house.http();
    expect((await accept(token, client)).status).toBe(200);
    const { body } = await client.get<SessionView>(paths.session);
    expect(body.person?.id).toBe(ama.personId);
    const again = await accept(token);
    expect([again.status, again.body.code, again.headers.getSetCookie()]).toEqual([
      410,
      'linkUnusable',
      [],
    ]);
  });

  test('works by the other route as well: a page does not know which kind it holds', async () => {
    const token = await newToken();
    const answer = await house.http().post('/api/sign-in-links/accept', { body: { token } });
    expect(answer.status).toBe(200);
  });

  test('lets one of a hundred at once in', async () => {
    const token = await newToken();
    const answers = await Promise.all(Array.from({ length: 100 }, () => accept(token)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 410)).toHaveLength(99);
    const sessions = await house.sql(
      `select from auth.session where user_id = $1 and method = 'link'`,
      [ama.personId],
    );
    expect(sessions).toHaveLength(2);
  });

  test('is over a second after its ten minutes, by the clock of the database', async () => {
    house.time.set('2026-03-02T09:00:00Z');
    const token = await newToken();
    house.time.set('2026-03-02T09:10:01Z');
    expect((await accept(token)).status).toBe(410);
    house.time.set('2026-03-02T09:09:59Z');
    expect((await accept(token)).status).toBe(200);
    house.time.set(null);
  });

  test('is not used up by looking at it', async () => {
    const token = await newToken();
    for (const path of [
      paths.acceptInvitationLink,
      `${paths.acceptInvitationLink}?token=${token}`,
    ]) {
      expect((await house.http().get(path)).status).toBe(404);
    }
    expect((await accept(token)).status).toBe(200);
  });

  test('takes the ones that were mailed before with it', async () => {
    const [first, second] = [await newToken(), await newToken()];
    expect((await accept(second)).status).toBe(200);
    expect((await accept(first)).status).toBe(410);
  });

  test('opens nothing for somebody who was disabled since', async () => {
    const token = await newToken();
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [ama.personId]);
    expect((await accept(token)).status).toBe(410);
    await house.sql(`update sixstep.person set status = 'active' where id = $1`, [ama.personId]);
    expect((await accept(token)).status).toBe(410);
  });

  test('opens nothing for somebody who is not active, even if it were left to them', async () => {
    const token = await newToken();
    await house.sql(`alter table sixstep.person disable trigger keep_login`);
    try {
      await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [
        ama.personId,
      ]);
      expect((await accept(token)).status).toBe(410);
    } finally {
      await house.sql(`alter table sixstep.person enable trigger keep_login`);
    }
  });

  test('gives the browser a new session in place of the one it bore', async () => {
    const { client } = await signInAs(house, 'auditor');
    const old = client.cookie;
    await accept(await newToken(), client);
    expect((await client.get<SessionView>(paths.session)).body.person?.id).toBe(ama.personId);
    expect((await house.http(old).get(paths.organizations)).status).toBe(401);
  });

  test('that never was is answered like one that is used up', async () => {
    const used = await newToken();
    await accept(used);
    const answers = [await accept(used), await accept('x'.repeat(43))];
    const [one, other] = answers.map(({ status, body }) => ({
      status,
      body: { ...body, requestId: '' },
    }));
    expect(one).toEqual(other);
  });

  test.each([
    {},
    { token: 'short' },
    { token: 'x'.repeat(201) },
    { token: ['x'] },
    { token: 'x'.repeat(43), role: 'director' },
  ])('asked for as %j is refused', async (body) => {
    expect((await house.http().post(paths.acceptInvitationLink, { body })).status).toBe(400);
  });

  test('cannot be tried without end', async () => {
    const statuses = await Promise.all(
      Array.from(
        { length: 130 },
        async (_, place) => (await accept(`${place}`.padStart(43, 'x'))).status,
      ),
    );
    expect(statuses.filter((status) => status === 410)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });
});

describe('the token', () => {
  test('is nowhere but in the sealed mail: not in the database, not in an answer, not in the log', async () => {
    const token = await newToken();
    await accept(token);
    for (const answer of house.answers) {
      expect(answer.text).not.toContain(token);
      expect([...answer.headers].join()).not.toContain(token);
    }
    const tables = await house.sql<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('sixstep', 'auth') and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const found = await house.sql(`select from ${name} t where t::text like '%' || $1 || '%'`, [
        token,
      ]);
      const asBytes = await house.sql(`select from ${name} t where t::text like '%' || $1 || '%'`, [
        Buffer.from(token).toString('hex'),
      ]);
      expect([name, found, asBytes]).toEqual([name, [], []]);
    }
  });
});
