import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paths, type InvitationView, type ProblemView, type SessionView } from '@sixstep/contract';
import type { Transaction } from '../database/database.ts';
import { lineOf, openCaseIn } from '../testing/example-case.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { whileLocked } from '../testing/while-locked.ts';
import { signInAs } from '../testing/people.ts';
import type { Actor } from './actor.ts';
import { InvitationLinks, type LinkForCase } from './invitation-links.ts';

/** Countries of which no case is open yet. */
const countries = [
  'GHA',
  'TUN',
  'PER',
  'KEN',
  'SEN',
  'RWA',
  'ZMB',
  'NPL',
  'FJI',
  'PLW',
  'TLS',
  'BWA',
  'BTN',
  'MDV',
];
countries.push(
  'KHM',
  'LAO',
  'MNG',
  'UZB',
  'MDA',
  'ARM',
  'GEO',
  'JOR',
  'MAR',
  'CHL',
  'CRI',
  'DOM',
  'BLZ',
  'JAM',
);

let house: TestApp;
let links: InvitationLinks;
let manager: Actor;
let country: string;
let kase: string;
let email: string;
beforeAll(async () => {
  house = await openTestApp();
  links = house.app.get(InvitationLinks, { strict: false });
  manager = await house.person({ role: 'programManager' });
});
beforeEach(async () => {
  await house.sql('delete from auth.rate_limit');
  country = countries.shift()!;
  email = `minister.of.${country.toLowerCase()}@example.test`;
  kase = await asManager((tx) => openCaseIn(tx, country));
});
afterAll(() => house.close());

const asManager = <T>(work: (tx: Transaction) => Promise<T>) => house.database.as(manager, work);

/** The case goes through these states, each with its line. */
async function move(...states: string[]): Promise<void> {
  for (const to of states) {
    const [at] = await house.sql<{ state: string; version: number }>(
      `select state, version from sixstep.case_file where id = $1`,
      [kase],
    );
    const { sql, params } = lineOf(kase, at!.version + 1, at!.state, to);
    await asManager((tx) => tx.query(sql, params));
  }
}
const send = () => move('invitation.awaitingApproval', 'invitation.sent');

const issue = async (more: Partial<LinkForCase> = {}) =>
  asManager((tx) =>
    links.issueForCase(tx, {
      caseId: kase,
      email,
      name: 'Nia Okoro',
      countryCode: country,
      role: 'focalPoint',
      language: 'en',
      ...more,
    }),
  );
const accept = (link: string, name?: string, client = house.http()) =>
  client.post<ProblemView>(paths.acceptInvitationLink, {
    body: { token: tokenIn(link), ...(name && { name }) },
  });
const states = async () => {
  const [row] = await house.database.read<[{ links: InvitationView['links'] }[]]>(manager, [
    { sql: 'select sixstep.case_links($1) as links', params: [kase] },
  ]);
  return row[0]!.links.map(({ state }) => state);
};

describe('the link of an invitation', () => {
  test('makes its addressee the focal point of the country, and signs them in', async () => {
    const link = await issue({ language: 'fr' });
    expect(link).toMatch(/^http:\/\/sixstep\.test\/portal\/fr\/in#[\w-]{43}$/);
    await send();
    const client = house.http();
    expect((await accept(link, undefined, client)).status).toBe(200);
    const { body } = await client.get<SessionView>(paths.session);
    expect(body.person).toMatchObject({
      name: 'Nia Okoro',
      email,
      role: 'focalPoint',
      country: { code: country },
      language: 'fr',
    });
    expect(body.person?.timeZone).not.toBe('UTC');
    expect(await states()).toEqual(['used']);
    expect((await accept(link)).status).toBe(410);
  });

  test('asks who it is when it went to an office', async () => {
    const link = await issue({ name: null });
    await send();
    await accept(link, 'Salma Trabelsi');
    const [person] = await house.sql(`select name from sixstep.person where email = $1`, [email]);
    expect(person).toEqual({ name: 'Salma Trabelsi' });
  });

  test('makes one person of a hundred presses at once', async () => {
    const link = await issue();
    await send();
    const answers = await Promise.all(Array.from({ length: 100 }, () => accept(link)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(99);
    expect(await house.sql(`select from sixstep.person where email = $1`, [email])).toHaveLength(1);
    const [row] = await house.sql(
      `select count(*) as sessions from auth.session s join auth."user" u on u.id = s.user_id where u.email = $1`,
      [email],
    );
    expect(row).toEqual({ sessions: 1 });
  });

  test('is taken once by those who have all found it unused', async () => {
    const link = await issue();
    await send();
    const answers = await whileLocked(
      house,
      `select from sixstep.invitation_link where case_id = '${kase}' for update`,
      () => Array.from({ length: 5 }, () => accept(link)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 410, 410, 410, 410,
    ]);
  });

  test('opens nothing before the letter has gone out, nor after an undo of that', async () => {
    const link = await issue();
    expect((await accept(link)).status).toBe(410);
    await send();
    await move('invitation.awaitingApproval');
    expect((await accept(link)).status).toBe(410);
    await move('invitation.sent');
    expect((await accept(link)).status).toBe(200);
  });

  test('ends with the case', async () => {
    const link = await issue();
    await send();
    await move('cancelled');
    expect((await accept(link)).status).toBe(410);
  });

  test('ends a second after its sixty days, by the clock of the database', async () => {
    house.time.set('2027-03-02T09:00:00Z');
    const link = await issue();
    await send();
    house.time.set('2027-05-01T09:00:01Z');
    expect([(await accept(link)).status, await states()]).toEqual([410, ['expired']]);
    house.time.set('2027-05-01T08:59:59Z');
    expect([await states(), (await accept(link)).status]).toEqual([['open'], 200]);
    house.time.set(null);
  });

  test('ends when it is revoked, and when another is made in its place', async () => {
    const first = await issue();
    const second = await issue();
    await send();
    expect((await accept(first)).status).toBe(410);
    await asManager((tx) => links.revokeForCase(tx, kase));
    expect((await accept(second)).status).toBe(410);
    expect(await states()).toEqual(['revoked', 'revoked']);
  });

  test('gives nobody another country or role than they have', async () => {
    const { actor } = await signInAs(house, { role: 'focalPoint', countryCode: 'VNM' });
    const colleague = await house.person({ role: 'countryColleague', countryCode: country });
    const director = await house.person({ role: 'director' });
    await send();
    for (const known of [actor, colleague, director]) {
      const link = await issue({ email: known.email });
      expect((await accept(link)).status).toBe(410);
      const [row] = await house.sql(
        `select role, country_code as "countryCode" from sixstep.person where id = $1`,
        [known.personId],
      );
      expect(row).toEqual({ role: known.role, countryCode: known.countryCode });
    }
  });

  test('signs in the focal point whom the country has had since an earlier case', async () => {
    const known = await house.person({ role: 'focalPoint', countryCode: country });
    const link = await issue({ email: known.email });
    await send();
    const client = house.http();
    expect((await accept(link, 'Another Name', client)).status).toBe(200);
    const { body } = await client.get<SessionView>(paths.session);
    expect(body.person).toMatchObject({ id: known.personId, name: known.name });
  });

  test('brings nobody back who was disabled', async () => {
    const known = await house.person({ role: 'focalPoint', countryCode: country });
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [
      known.personId,
    ]);
    const link = await issue({ email: known.email });
    await send();
    expect((await accept(link)).status).toBe(410);
  });
});

describe('asking for it again', () => {
  test('mails a new one while the invitation stands, expired or not', async () => {
    house.time.set('2027-03-02T09:00:00Z');
    const old = await issue();
    await send();
    house.time.set('2027-06-02T09:00:00Z');
    const answer = await house.http().post(paths.signInLinks, { body: { email, language: 'es' } });
    expect([answer.status, answer.text]).toEqual([202, '{}']);
    const [link] = await mailedLinks(house, email);
    expect(link).toMatch(/^http:\/\/sixstep\.test\/portal\/es\/in#/);
    expect([(await accept(old)).status, (await accept(link!)).status]).toEqual([410, 200]);
    house.time.set(null);
  });

  test('stops the others when one of them is used', async () => {
    const first = await issue();
    await send();
    await house.http().post(paths.signInLinks, { body: { email, language: 'en' } });
    const [second] = await mailedLinks(house, email);
    expect([(await accept(second!)).status, (await accept(first)).status]).toEqual([200, 410]);
    expect(await states()).toEqual(['used', 'revoked']);
  });

  test.each([
    ['before the letter has gone out', async () => undefined],
    [
      'after it was revoked',
      async () => send().then(() => asManager((tx) => links.revokeForCase(tx, kase))),
    ],
    ['after the case has ended', async () => send().then(() => move('cancelled'))],
  ])('%s mails nothing and answers the same', async (_, arrange) => {
    await issue();
    await arrange();
    const answer = await house.http().post(paths.signInLinks, { body: { email, language: 'en' } });
    expect([answer.status, answer.text, await mailedLinks(house, email)]).toEqual([202, '{}', []]);
  });
});

describe('sending the letter again', () => {
  const write = () =>
    asManager((tx) =>
      tx.query(
        `insert into sixstep.invitation (case_id, addressee_name, addressee_email, language, response_on, sent_on)
         values ($1, 'Nia Okoro', $2, 'en', '2027-05-01', '2027-03-02')`,
        [kase, email],
      ),
    );

  test('mails it with a new link; the old one stops working', async () => {
    await write();
    const old = await issue();
    await send();
    await asManager((tx) => links.renewForCase(tx, kase));
    const [mail] = await house.sql(
      `select kind, case_id as "caseId", content from sixstep.outgoing_mail where to_address = $1`,
      [email],
    );
    expect(mail).toMatchObject({
      kind: 'countryInvitation',
      caseId: kase,
      content: { countryCode: country, addressee: 'Nia Okoro', responseOn: '2027-05-01' },
    });
    const [link] = await mailedLinks(house, email);
    expect([(await accept(old)).status, (await accept(link!)).status]).toEqual([410, 200]);
  });

  test('is refused once somebody has come in by it, or when none was sent', async () => {
    await expect(asManager((tx) => links.renewForCase(tx, kase))).rejects.toMatchObject({
      code: 'conflict',
    });
    await write();
    const link = await issue();
    await send();
    await accept(link);
    await expect(asManager((tx) => links.renewForCase(tx, kase))).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('the database itself', () => {
  test('shows the links of a case to the Center alone', async () => {
    await issue();
    const focal = await house.person({ role: 'focalPoint', countryCode: country });
    const observer = await house.person({ role: 'observer' });
    for (const outsider of [focal, observer]) {
      const [rows] = await house.database.read(outsider, [
        { sql: 'select sixstep.case_links($1) as links', params: [kase] },
      ]);
      expect(rows).toEqual([{ links: [] }]);
    }
  });

  test('lets nobody but access read a hash, use a link or make one for another country', async () => {
    await issue();
    const other = countries.at(-1);
    for (const sql of [
      'select token_hash from sixstep.invitation_link',
      'select * from sixstep.invitation_link',
      'update sixstep.invitation_link set used_at = now()',
      `update sixstep.invitation_link set expires_at = 'infinity'`,
      'delete from sixstep.invitation_link',
    ]) {
      await expect(asManager((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
    }
    await expect(issue({ countryCode: other! })).rejects.toMatchObject({ code: '42501' });
    const administrator = await house.person({ role: 'administrator' });
    const byAdministrator = house.database.as(administrator, (tx) =>
      links.issueForCase(tx, {
        caseId: kase,
        email,
        name: null,
        countryCode: country,
        role: 'focalPoint',
        language: 'en',
      }),
    );
    await expect(byAdministrator).rejects.toMatchObject({ code: '42501' });
  });
});
