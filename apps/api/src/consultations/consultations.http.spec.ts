import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consultationView, paths, type ConsultationView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { draftsAt } from '../testing/drafts.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStepAt } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let planned: ToldCase;
let recorded: ToldCase;
let sent: ToldCase;
let called: ToldCase;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  planned = await tellCase(house, { until: 'consultation.planning', country: 'KHM' });
  recorded = await tellCase(house, { until: 'consultation.recording', country: 'DOM' });
  sent = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
  called = await tellCase(house, { until: 'coordination.calling', country: 'SEN' });
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

const { read, tagOf, write, change } = draftsAt<ConsultationView>(paths.consultations, {
  reader: 'officer',
  writer: 'manager',
});

const content = {
  summary: 'A canary of the draft that no country reads.',
  constraints: 'Two officials.',
  openQuestions: 'Who hosts the registry?',
  needs: [
    {
      component: 'authorization',
      text: 'A procedure.',
      decision: 'dropped',
      reason: 'Done with others.',
      priority: 'low',
    },
  ],
  actions: [
    { text: 'Name the team', owner: 'Ministry', dueOn: '2030-01-31', done: false },
    { text: 'Share the law', owner: null, dueOn: null, done: true },
  ],
};

describe('reading a consultation', () => {
  test('shows the Center the draft, which begins with what the country has requested', async () => {
    const { status, headers, body } = await read(planned);
    expect([status, headers.get('etag')]).toEqual([200, `"v${body.version}"`]);
    expect(parse(consultationView, body)).toMatchObject({
      round: 1,
      requested: ['authorization'],
      content: { summary: null, needs: [{ component: 'authorization', decision: null }] },
      meetings: [],
      sent: null,
      outcome: null,
      mayEdit: true,
    });
  });

  test.each(['director', 'programManager', 'administrator', 'auditor'] as const)(
    'is open to the role %s',
    async (role) => {
      const { client } = await signInAs(house, role);
      const view = parse(consultationView, (await read(recorded, client)).body);
      expect([view.content === null, view.mayEdit]).toEqual([false, role === 'programManager']);
    },
  );

  test('shows the country its meetings and the record that was sent, and nothing of the draft', async () => {
    const [meeting] = (await read(recorded)).body.meetings;
    const { id, version, ...rest } = meeting!;
    const noted = await recorded.clients.officer.put(paths.meeting(recorded.number, id), {
      body: { ...rest, notes: 'A canary of the notes.' },
      ifMatch: `"v${version}"`,
    });
    expect(noted.status).toBe(200);
    expect((await change(recorded, { summary: content.summary })).status).toBe(200);
    const { status, body, text } = await read(recorded, recorded.clients.country);
    expect([status, text]).toEqual([200, expect.not.stringContaining('canary')]);
    const view = parse(consultationView, body);
    expect(view).toMatchObject({ round: 1, content: null, sent: null, mayEdit: false });
    expect(view.meetings).toMatchObject([{ id, notes: null }]);

    const theirs = parse(consultationView, (await read(sent, sent.clients.country)).body);
    expect(theirs).toMatchObject({ content: null, sent: { number: 1 } });
    expect(theirs.sent).toEqual((await read(sent)).body.sent);
  });

  test('is for no other country, no organization and no observer', async () => {
    const observer = (await signInAs(house, 'observer')).client;
    for (const client of [otherCountry, called.clients.organization, observer]) {
      const { status, text } = await read(called, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining('authorization')]);
    }
    expect((await read(called, house.http())).status).toBe(401);
    const unknown = paths.consultations('A6IP-KHM-2019-01');
    expect((await planned.clients.manager.get(unknown)).status).toBe(404);
  });
});

describe('drafting the record of a consultation', () => {
  test('keeps summary, needs and actions under a new version', async () => {
    const answer = await write(planned, content, await tagOf(planned), planned.clients.officer);
    expect(answer.status).toBe(200);
    const now = await read(planned);
    expect(now.headers.get('etag')).toBe(answer.headers.get('etag'));
    expect(parse(consultationView, now.body)).toEqual(parse(consultationView, answer.body));
    expect(now.body.content).toEqual(content);
    const shorter = await change(planned, { actions: content.actions.slice(1) });
    expect(shorter.body.content?.actions).toEqual(content.actions.slice(1));
  });

  test.each(['director', 'administrator', 'auditor'] as const)(
    'is not for the role %s',
    async (role) => {
      const before = (await read(planned)).text;
      const { client } = await signInAs(house, role);
      expect((await change(planned, { summary: 'Mine.' }, client)).status).toBe(403);
      expect((await read(planned)).text).toBe(before);
    },
  );

  test('is hidden from countries and organizations', async () => {
    const before = (await read(planned)).text;
    for (const client of [planned.clients.country, otherCountry, planned.clients.organization]) {
      expect((await change(planned, { summary: 'Ours.' }, client)).status).toBe(404);
    }
    expect((await read(planned)).text).toBe(before);
  });

  test('stands still while the record lies with the country, and afterwards', async () => {
    for (const kase of [sent, called]) {
      const before = (await read(kase)).text;
      const late = await change(kase, { summary: 'One more thing.' });
      expect([late.status, late.body.code]).toEqual([409, 'conflict']);
      expect((await read(kase)).text).toBe(before);
    }
  });

  test.each([
    ['an unknown field', { mood: 'good' }, 'mood', 'unknownField'],
    ['a wrong type', { summary: ['long'] }, 'summary', 'invalidType'],
    ['an over-long summary', { summary: 'x'.repeat(8001) }, 'summary', 'tooBig'],
    [
      'an unknown component',
      { needs: [{ ...content.needs[0], component: 'solar' }] },
      'needs.0.component',
      'invalidValue',
    ],
    [
      'an unknown decision',
      { needs: [{ ...content.needs[0], decision: 'later' }] },
      'needs.0.decision',
      'invalidValue',
    ],
    [
      'a component named twice',
      { needs: [content.needs[0], content.needs[0]] },
      'needs',
      'componentTwice',
    ],
    [
      'an action without words',
      { actions: [{ ...content.actions[0], text: ' ' }] },
      'actions.0.text',
      'tooSmall',
    ],
    [
      'a date that is none',
      { actions: [{ ...content.actions[0], dueOn: '31.1.2030' }] },
      'actions.0.dueOn',
      'invalidFormat',
    ],
    ['a missing part', { needs: undefined }, 'needs', 'required'],
  ])('refuses %s by name', async (_, changes, path, code) => {
    const before = (await read(planned)).text;
    const { status, body } = await change(planned, changes);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    expect((await read(planned)).text).toBe(before);
  });

  test('asks for the version that was seen, and overwrites no newer one', async () => {
    const old = await tagOf(planned);
    expect((await write(planned, content)).status).toBe(428);
    expect((await change(planned, { summary: 'The first.' })).status).toBe(200);
    const late = await write(planned, { ...content, summary: 'The second.' }, old);
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
    expect((await read(planned)).body.content?.summary).toBe('The first.');
  });
});

test('nothing slips into a record behind its sending', async () => {
  const kase = await tellCase(house, { until: 'consultation.recording', country: 'NPL' });
  const [before, version] = [(await read(kase)).body, await kase.version()];
  const { id, version: seen, ...meeting } = before.meetings[0]!;
  const { officer } = kase.clients;
  const answers = await whileLocked<{ status: number }>(
    house,
    `select from sixstep.case_file where number = '${kase.number}' for update`,
    () => [
      takeStepAt(kase.clients.manager, kase.number, version, {
        type: 'consultation.send',
        record: { versionMeant: before.version },
      }),
      pause(200).then(() =>
        write(kase, { ...before.content, summary: 'Late.' }, `"v${before.version}"`),
      ),
      pause(200).then(() => officer.post(paths.meetings(kase.number), { body: meeting })),
      pause(200).then(() =>
        officer.put(paths.meeting(kase.number, id), { body: meeting, ifMatch: `"v${seen}"` }),
      ),
    ],
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 409, 409, 409]);
  const after = (await read(kase)).body;
  expect([after.content, after.meetings]).toEqual([before.content, before.meetings]);
});
