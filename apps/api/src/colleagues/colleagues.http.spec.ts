import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  colleagueList,
  paths,
  type ColleagueList,
  type ProblemView,
  type SessionView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { attachments } from '../testing/attachments.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { announce, put } from '../testing/uploads.ts';

type Answered = ColleagueList & ProblemView;

let house: TestApp;
let kase: ToldCase;
let focalPoint: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'GHA' });
  focalPoint = kase.clients.country;
});
afterAll(() => house.close());

let count = 0;
const invite = (more: object = {}, by = focalPoint) => {
  count += 1;
  return by.post<Answered>(paths.colleagues, {
    body: {
      name: 'Kwame Addo',
      email: `colleague${count}@example.test`,
      right: 'comment',
      language: 'fr',
      ...more,
    },
  });
};
const found = async (email: string) =>
  (await focalPoint.get<Answered>(paths.colleagues)).body.items.find((one) => one.email === email)!;
const colleague = (countryRight: 'view' | 'comment' | 'edit') =>
  signInAs(house, { role: 'countryColleague', countryCode: 'GHA', countryRight });

describe('a focal point', () => {
  test('invites a colleague, who comes in by the mail with the right that was given', async () => {
    const answer = await invite({ email: 'kwame@example.test' });
    expect(answer.status).toBe(201);
    expect(parse(colleagueList, answer.body)).toMatchObject({ mayInvite: true });
    expect(await found('kwame@example.test')).toMatchObject({
      right: 'comment',
      status: 'invited',
      isFocalPoint: false,
      lastSeenOn: null,
      mayChange: true,
    });
    const [link] = await mailedLinks(house, 'kwame@example.test');
    expect(link).toContain('/portal/fr/');
    const come = await house
      .http()
      .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect(come.status).toBe(200);
    const client = house.http(come.headers.get('set-cookie')?.split(';')[0]);
    const { person } = (await client.get<SessionView>(paths.session)).body;
    expect(person).toMatchObject({ role: 'countryColleague', countryRight: 'comment' });
    const seen = (await client.get<Answered>(paths.colleagues)).body;
    expect([seen.mayInvite, seen.items.some(({ mayChange }) => mayChange)]).toEqual([false, false]);
    expect((await invite({}, client)).status).toBe(403);
    const me = await found('kwame@example.test');
    expect(me).toMatchObject({
      status: 'active',
      lastSeenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const raised = await client.patch(paths.colleague(me.id), { body: { right: 'edit' } });
    expect(raised.status).toBe(403);
  });

  test('sends the link again, after which the one before lets nobody in', async () => {
    await invite({ email: 'again@example.test' });
    const { id } = await found('again@example.test');
    const [old] = await mailedLinks(house, 'again@example.test');
    expect((await focalPoint.post(paths.colleagueLink(id))).status).toBe(200);
    const late = { body: { token: tokenIn(old) } };
    expect((await house.http().post(paths.acceptInvitationLink, late)).status).toBe(410);
    expect(await mailedLinks(house, 'again@example.test')).toHaveLength(2);
  });

  test('changes what a colleague may do, and ends their access at once', async () => {
    const { actor, client } = await colleague('view');
    const change = (body: object) => focalPoint.patch(paths.colleague(actor.personId), { body });
    expect((await change({ right: 'edit' })).status).toBe(200);
    const { person } = (await client.get<SessionView>(paths.session)).body;
    expect(person?.countryRight).toBe('edit');
    expect((await change({ disabled: true })).status).toBe(200);
    expect((await client.get(paths.colleagues)).status).toBe(401);
    expect(await found(actor.email)).toMatchObject({ status: 'disabled', right: 'edit' });
    expect((await focalPoint.post(paths.colleagueLink(actor.personId))).status).toBe(409);
    expect((await change({ disabled: false })).status).toBe(200);
    expect((await found(actor.email)).status).toBe('active');
  });

  test('lets nobody in again whom the Center has shut out', async () => {
    const { actor } = await colleague('edit');
    const { client: administrator } = await signInAs(house, 'administrator');
    const at = paths.person(actor.personId);
    const { headers } = await administrator.get(at);
    const shut = await administrator.patch(at, {
      body: { disabled: true },
      ifMatch: headers.get('etag')!,
    });
    expect(shut.status).toBe(200);
    const { status } = await focalPoint.patch(paths.colleague(actor.personId), {
      body: { disabled: false },
    });
    expect([status, (await found(actor.email)).status]).toEqual([409, 'disabled']);
  });

  test('touches neither themselves, nor another focal point, nor anybody elsewhere', async () => {
    const other = await signInAs(house, { role: 'focalPoint', countryCode: 'GHA' });
    const elsewhere = await signInAs(house, { role: 'countryColleague', countryCode: 'PER' });
    const manager = kase.people.manager.personId;
    const body = { right: 'view' };
    const statusOf = async (id: string) =>
      (await focalPoint.patch(paths.colleague(id), { body })).status;
    expect(await statusOf(kase.people.country.personId)).toBe(403);
    expect(await statusOf(other.actor.personId)).toBe(403);
    expect(await statusOf(elsewhere.actor.personId)).toBe(404);
    expect(await statusOf(manager)).toBe(404);
    expect(await statusOf('none')).toBe(400);
    const listed = (await focalPoint.get<Answered>(paths.colleagues)).body.items;
    expect(listed.map(({ email }) => email)).not.toContain(elsewhere.actor.email);
    const disable = `update sixstep.person set status = 'disabled' where id = $1 returning id`;
    const disabled = await house.database.as(kase.people.country, (tx) =>
      tx.query(disable, [other.actor.personId]),
    );
    expect(disabled).toEqual([]);
    await house.sql(`delete from sixstep.designation where person_id = $1`, [other.actor.personId]);
  });

  test.each([
    ['no address', { email: 'kwame at home' }, 'email', 'invalidFormat'],
    ['another right', { right: 'submit' }, 'right', 'invalidValue'],
    ['a name of two lines', { name: 'Kwame\nAddo' }, 'name', 'invalidFormat'],
    ['a country of one’s choice', { countryCode: 'PER' }, 'countryCode', 'unknownField'],
  ])('invites nobody with %s', async (_, more, path, code) => {
    const { status, body } = await invite(more);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
  });

  test('invites nobody who has an account, wherever that is', async () => {
    for (const { email } of [kase.people.manager, kase.people.country]) {
      const { status, body } = await invite({ email });
      expect([status, body.fields?.[0]]).toMatchObject([400, { path: 'email', code: 'taken' }]);
    }
  });

  test('is not of the Center or an organization, nor nobody', async () => {
    for (const client of [kase.clients.manager, kase.clients.organization]) {
      expect((await client.get(paths.colleagues)).status).toBe(404);
      expect((await invite({}, client)).status).toBe(404);
    }
    expect((await house.http().get(paths.colleagues)).status).toBe(401);
  });
});

describe('a colleague who may only comment, or only view', () => {
  const expression = () => paths.expressionOfInterest(kase.number);
  const answersNow = () =>
    house.sql(
      `select a.question, a.value, a.version from sixstep.expression_answer a join sixstep.case_file c on c.id = a.case_id
       where c.number = $1 order by question`,
      [kase.number],
    );
  const comment = (client: HttpClient) =>
    client.post(paths.comments(kase.number), {
      body: { anchor: 'expressionOfInterest', text: 'Is this ours?', visibility: 'shared' },
    });
  const patch = { body: { answers: { ministry: { value: 'Mine', baseVersion: 0 } } } };
  const writings: readonly (readonly [string, (by: HttpClient) => Promise<{ status: number }>])[] =
    [
      ['an answer', (by) => by.patch(expression(), patch)],
      ['a file', (by) => by.post(paths.files, { body: { name: 'letter.pdf', bytes: 100 } })],
      ['a submission', (by) => takeStep(kase, by, 'expression.submit', { versionMeant: 1 })],
      [
        'a withdrawal',
        (by) => takeStep(kase, by, 'case.withdraw', { reason: 'No.', letter: null }),
      ],
    ];

  test.each(['comment', 'view'] as const)(
    'with the right to %s, changes nothing',
    async (right) => {
      const { client } = await colleague(right);
      const before = await answersNow();
      for (const [what, write] of writings) {
        expect([what, (await write(client)).status]).toEqual([what, 403]);
      }
      const view = await client.get<{ editableFields: string[] }>(expression());
      expect([view.status, view.body.editableFields]).toEqual([200, []]);
      expect(await answersNow()).toEqual(before);
      expect((await comment(client)).status).toBe(right === 'comment' ? 201 : 403);
    },
  );

  test('is held to it by the database, whatever the service lets through', async () => {
    const { actor } = await colleague('comment');
    const overwrite = (sql: string) => house.database.as(actor, (tx) => tx.query(sql));
    const before = await answersNow();
    await overwrite(
      `update sixstep.expression_answer set value = '"Mine"' where question = 'ministry'`,
    );
    expect(await answersNow()).toEqual(before);
    await expect(
      overwrite(`insert into sixstep.expression_answer (case_id, question, value)
        select id, 'contact.phone', '"1"' from sixstep.case_file where number = '${kase.number}'`),
    ).rejects.toThrow('row-level security');
    await expect(
      overwrite(
        `insert into sixstep.file (owner_id, name, bytes) values (sixstep.actor_id(), 'a.pdf', 9)`,
      ),
    ).rejects.toThrow('row-level security');
    const viewer = await colleague('view');
    await expect(
      house.database.as(viewer.actor, (tx) =>
        tx.query(`insert into sixstep.comment (case_id, anchor, text, visibility, written_by)
          select id, 'expressionOfInterest', 'Mine.', 'shared', sixstep.actor_id()
          from sixstep.case_file where number = '${kase.number}'`),
      ),
    ).rejects.toThrow('row-level security');
  });

  test('whose right was lowered meanwhile sends no content of a file any more', async () => {
    const { actor, client } = await colleague('edit');
    const id = await announce(client, 'letter.pdf', attachments.pdf);
    await focalPoint.patch(paths.colleague(actor.personId), { body: { right: 'comment' } });
    const sent = await put(client, id, attachments.pdf);
    expect(sent.status).toBe(403);
  });

  test('with the right to edit, drafts, and decides nothing', async () => {
    const { client } = await colleague('edit');
    const view = await client.get<{ editableFields: string[] }>(expression());
    expect(view.body.editableFields.length).toBeGreaterThan(0);
    const submitted = await takeStep(kase, client, 'expression.submit', { versionMeant: 1 });
    expect(submitted.status).toBe(403);
  });
});
