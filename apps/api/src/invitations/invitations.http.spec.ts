import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { invitationView, paths, type InvitationView, type ProblemView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { draftsAt } from '../testing/drafts.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStepAt } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

type Answered = InvitationView & ProblemView;

let house: TestApp;
let drafted: ToldCase;
let sent: ToldCase;
let outsiders: Record<'country' | 'otherCountry' | 'organization', HttpClient>;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'invitation.drafting', country: 'BTN' });
  sent = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  outsiders = {
    country: drafted.clients.country,
    otherCountry: await signInElsewhere(house),
    organization: drafted.clients.organization,
  };
});
afterAll(() => house.close());

const { read, tagOf, write, change } = draftsAt<InvitationView>(paths.invitation, {
  reader: 'manager',
  writer: 'manager',
});

describe('reading an invitation', () => {
  test('shows the Center the draft, its letter and who has written on it', async () => {
    const { status, headers, body } = await read(drafted);
    expect([status, headers.get('etag')]).toEqual([200, `"v${body.version}"`]);
    expect(parse(invitationView, body)).toMatchObject({
      missing: [],
      mayEdit: true,
      sentOn: null,
      authors: [drafted.people.manager.name],
      letter: { subject: expect.stringContaining('Bhutan') },
    });
  });

  test('shows the Center the link that is out once it has been sent', async () => {
    const view = parse(invitationView, (await read(sent)).body);
    expect(view.links).toMatchObject([{ email: sent.people.country.email, state: 'open' }]);
    expect(view).toMatchObject({ mayEdit: false, approvedBy: sent.people.director.name });
  });

  test.each(['director', 'programOfficer', 'administrator', 'auditor'] as const)(
    'is open to the role %s',
    async (role) => {
      const { client } = await signInAs(house, role);
      const { status, body } = await read(drafted, client);
      expect([status, body.mayEdit]).toEqual([200, role === 'programOfficer']);
    },
  );

  test('shows the country its letter, and neither who wrote it nor which links are out', async () => {
    const { status, body } = await read(sent, sent.clients.country);
    expect(status).toBe(200);
    expect(parse(invitationView, body)).toMatchObject({
      authors: [],
      links: [],
      mayEdit: false,
      letter: { subject: expect.any(String) },
    });
  });

  test('shows the country no letter that has not been sent', async () => {
    const { status, text } = await read(drafted, drafted.clients.country);
    expect([status, text]).toEqual([404, expect.not.stringContaining('Dear')]);
  });

  test.each(['otherCountry', 'organization'] as const)('hides it from the %s', async (who) => {
    const { status, text } = await read(sent, outsiders[who]);
    expect([status, text]).toEqual([404, expect.not.stringContaining(sent.people.country.name)]);
  });

  test('hides it from an observer, and says nothing without a session', async () => {
    const { client } = await signInAs(house, 'observer');
    expect((await read(sent, client)).status).toBe(404);
    expect((await read(sent, house.http())).status).toBe(401);
  });

  test.each([
    ['A6IP-KGZ-2019-01', 404],
    ['A6IP-KGZ', 400],
    ["A6IP-KGZ-2026-01' or 1=1", 400],
  ])('of %s is answered with %i', async (number, status) => {
    expect((await sent.clients.manager.get(paths.invitation(number))).status).toBe(status);
  });
});

describe('drafting an invitation', () => {
  test('keeps what was written, under a new version, with its author', async () => {
    const before = await read(drafted);
    const content = {
      ...before.body.content,
      addresseeName: 'Tashi Wangmo',
      officeMailbox: 'office@example.test',
      language: 'fr',
      note: 'Nous serions heureux de vous accueillir.',
    };
    const tag = before.headers.get('etag')!;
    const answer = await write(drafted, content, tag, drafted.clients.officer);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).not.toBe(tag);
    const now = parse(invitationView, (await read(drafted)).body);
    expect(now).toEqual(parse(invitationView, answer.body));
    expect(now.content).toEqual(content);
    expect(now.letter?.paragraphs).toContain('Nous serions heureux de vous accueillir.');
    expect(now.authors).toContain(drafted.people.officer.name);
  });

  test.each(['director', 'administrator', 'auditor'] as const)(
    'is not for the role %s',
    async (role) => {
      const { client } = await signInAs(house, role);
      const before = (await read(drafted)).text;
      expect((await change(drafted, { note: 'Mine.' }, client)).status).toBe(403);
      expect((await read(drafted)).text).toBe(before);
    },
  );

  test.each(['country', 'otherCountry', 'organization'] as const)(
    'is hidden from the %s',
    async (who) => {
      const before = (await read(drafted)).text;
      expect((await change(drafted, { note: 'Ours.' }, outsiders[who])).status).toBe(404);
      expect((await read(drafted)).text).toBe(before);
    },
  );

  test('is over once it has been sent', async () => {
    const before = (await read(sent)).text;
    const late = await change(sent, { note: 'One more thing.' });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect((await read(sent)).text).toBe(before);
  });

  test.each([
    ['an unknown field', { salutation: 'Dear' }, 'salutation', 'unknownField'],
    ['a wrong type', { addresseeName: 7 }, 'addresseeName', 'invalidType'],
    ['an over-long line', { addresseeName: 'x'.repeat(201) }, 'addresseeName', 'tooBig'],
    ['an over-long note', { note: 'x'.repeat(4001) }, 'note', 'tooBig'],
    ['a line of several', { addresseePosition: 'Head\nof' }, 'addresseePosition', 'invalidFormat'],
    ['an unknown language', { language: 'de' }, 'language', 'invalidValue'],
    ['no address', { addresseeEmail: 'tashi at home' }, 'addresseeEmail', 'invalidFormat'],
    ['no date', { responseOn: '2026-02-30' }, 'responseOn', 'invalidFormat'],
    ['a missing date', { responseOn: undefined }, 'responseOn', 'required'],
  ])('refuses %s by name', async (_, changes, path, code) => {
    const before = (await read(drafted)).text;
    const { status, body } = await change(drafted, changes);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    expect((await read(drafted)).text).toBe(before);
  });

  test('asks for the version that was seen, and overwrites no newer one', async () => {
    const { content } = (await read(drafted)).body;
    const old = await tagOf(drafted);
    expect((await write(drafted, content)).status).toBe(428);
    expect((await change(drafted, { note: 'The first.' })).status).toBe(200);
    const late = await write(drafted, { ...content, note: 'The second.' }, old);
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
    expect((await read(drafted)).body.content.note).toBe('The first.');
  });

  test('does not slip in behind the submission for approval', async () => {
    const kase = await tellCase(house, { until: 'invitation.drafting', country: 'MDV' });
    const [before, ifMatch, version] = [await read(kase), await tagOf(kase), await kase.version()];
    const [submitted, written] = await whileLocked<{ status: number }>(
      house,
      `select from sixstep.case_file where number = '${kase.number}' for update`,
      () => [
        takeStepAt(kase.clients.manager, kase.number, version, { type: 'invitation.submit' }),
        pause(200).then(() =>
          write(kase, { ...before.body.content, note: 'Too late.' }, ifMatch, kase.clients.officer),
        ),
      ],
    );
    expect([submitted!.status, written!.status]).toEqual([200, 412]);
    expect((await read(kase)).body.content).toEqual(before.body.content);
  });
});

describe('correcting whom a letter addressed', () => {
  const address = paths.invitationAddressee;
  const office = {
    addresseeName: null,
    addresseePosition: null,
    addresseeEmail: null,
    officeMailbox: 'carbon.office@example.test',
    language: 'fr',
  };
  const correct = async (kase: ToldCase, by: HttpClient, more: object = {}, ifMatch?: string) =>
    by.put<Answered>(address(kase.number), {
      body: { ...office, ...more },
      ifMatch: ifMatch ?? (await tagOf(kase)),
    });
  let out: ToldCase;
  beforeAll(async () => {
    out = await tellCase(house, { until: 'invitation.sent', country: 'LAO' });
  });

  test('sends it there with a new link, in the language that was chosen; the old link lets nobody in', async () => {
    const [old] = await mailedLinks(house, out.people.country.email);
    const { status, headers, body } = await correct(out, out.clients.officer);
    expect([status, headers.get('etag')]).toEqual([200, `"v${body.version}"`]);
    expect(parse(invitationView, body)).toMatchObject({ content: office, mayEdit: false });
    expect(body.links.map(({ email, state }) => [email, state])).toContainEqual([
      office.officeMailbox,
      'open',
    ]);
    const [link] = await mailedLinks(house, office.officeMailbox);
    expect(link).toContain('/portal/fr/');
    const late = { body: { token: tokenIn(old) } };
    expect((await house.http().post(paths.acceptInvitationLink, late)).status).toBe(410);
  });

  test.each([
    ['nobody', { officeMailbox: null }, 'addresseeEmail', 'required'],
    [
      'an address without a name',
      { addresseeEmail: 'k@example.test' },
      'addresseeName',
      'required',
    ],
    ['no address', { officeMailbox: 'at the office' }, 'officeMailbox', 'invalidFormat'],
    ['no language', { language: null }, 'language', 'invalidValue'],
    ['an unknown field', { note: 'Dear' }, 'note', 'unknownField'],
  ])('refuses %s by name', async (_, more, path, code) => {
    const before = (await read(out)).text;
    const { status, body } = await correct(out, out.clients.manager, more);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    expect((await read(out)).text).toBe(before);
  });

  test('asks for the version that was seen', async () => {
    const before = (await read(out)).text;
    const { manager } = out.clients;
    expect((await manager.put(address(out.number), { body: office })).status).toBe(428);
    expect((await correct(out, manager, {}, '"v1"')).status).toBe(412);
    expect((await read(out)).text).toBe(before);
  });

  test('is not for who only reads, nor for anybody outside the Center', async () => {
    const before = (await read(out)).text;
    for (const role of ['administrator', 'auditor'] as const) {
      const { client } = await signInAs(house, role);
      expect((await correct(out, client)).status).toBe(403);
    }
    for (const client of [out.clients.country, outsiders.otherCountry, outsiders.organization]) {
      expect((await correct(out, client)).status).toBe(404);
    }
    expect((await read(out)).text).toBe(before);
  });

  test('comes neither before the letter nor after somebody has come in by it', async () => {
    expect((await correct(drafted, drafted.clients.manager)).status).toBe(409);
    const [link] = (await mailedLinks(house, office.officeMailbox)).slice(-1);
    const body = { token: tokenIn(link), name: 'Bounmy Sisouk' };
    expect((await house.http().post(paths.acceptInvitationLink, { body })).status).toBe(200);
    const before = (await read(out)).text;
    const { status } = await correct(out, out.clients.manager, { officeMailbox: 'x@example.test' });
    expect([status, (await read(out)).text]).toEqual([409, before]);
  });
});

describe('the link of an invitation', () => {
  const link = paths.invitationLink;
  const states = async () => (await read(sent)).body.links.map(({ state }) => state).toSorted();

  test.each([
    ['post', 'administrator', 403],
    ['delete', 'administrator', 403],
    ['post', 'auditor', 403],
    ['post', 'observer', 404],
  ] as const)('%s is not for the role %s', async (verb, role, status) => {
    const { client } = await signInAs(house, role);
    expect((await client[verb](link(sent.number))).status).toBe(status);
    expect(await states()).toEqual(['open']);
  });

  test('is not for the country, another one or an organization', async () => {
    for (const client of [sent.clients.country, ...Object.values(outsiders)]) {
      expect((await client.post(link(sent.number))).status).toBe(404);
      expect((await client.delete(link(sent.number))).status).toBe(404);
    }
    expect(await states()).toEqual(['open']);
  });

  test.each(['post', 'delete'] as const)('has no %s before the letter is sent', async (verb) => {
    const { status, body } = await drafted.clients.manager[verb]<ProblemView>(link(drafted.number));
    expect([status, body.code]).toEqual([409, 'conflict']);
  });

  test('is replaced by a new one in a new letter, and the old one lets nobody in', async () => {
    const [old] = await mailedLinks(house, sent.people.country.email);
    const answer = await sent.clients.officer.post<Answered>(link(sent.number));
    expect(answer.status).toBe(200);
    parse(invitationView, answer.body);
    expect(await states()).toEqual(['open', 'revoked']);
    const mailed = await mailedLinks(house, sent.people.country.email);
    expect(mailed.filter((one) => one !== old)).toHaveLength(1);
    const used = await house
      .http()
      .post<ProblemView>(paths.acceptInvitationLink, { body: { token: tokenIn(old) } });
    expect([used.status, used.body.code]).toEqual([410, 'linkUnusable']);
  });

  test('is taken back, and lets nobody in any more', async () => {
    const answer = await sent.clients.director.delete<Answered>(link(sent.number));
    expect(answer.status).toBe(200);
    expect(await states()).toEqual(['revoked', 'revoked']);
  });
});
