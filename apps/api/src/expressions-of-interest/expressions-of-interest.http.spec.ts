import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expressionView, paths, type ExpressionView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { draftsAt } from '../testing/drafts.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStepAt } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let drafted: ToldCase;
let submitted: ToldCase;
let returned: ToldCase;
let invited: ToldCase;
let colleague: HttpClient;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  returned = await tellCase(house, { until: 'expressionOfInterest.returned', country: 'LAO' });
  invited = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  colleague = (await signInAs(house, { role: 'countryColleague', countryCode: 'ZWE' })).client;
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

const place = (kase: ToldCase) => paths.expressionOfInterest(kase.number);
const { read, tagOf, write, change } = draftsAt<ExpressionView>(paths.expressionOfInterest, {
  reader: 'country',
  writer: 'country',
});

const filled = {
  ministry: 'Ministry of Environment',
  contact: {
    name: 'Tendai Moyo',
    position: 'Director',
    email: 'tendai@example.test',
    phone: '+263 000 000',
  },
  workingLanguage: 'en',
  components: [
    { component: 'strategy', status: 'inProgress', need: 'A plan of use.', rank: 2 },
    { component: 'reporting', status: 'unknown', need: null, rank: 1 },
  ],
  letter: { kind: 'follows', fileId: null, followsOn: '2030-01-31' },
  declaration: { name: null, accepted: false },
};

describe('reading an expression of interest', () => {
  test('shows the country its draft and what is missing, and nothing of how it is judged', async () => {
    const { status, headers, body } = await read(submitted);
    expect([status, headers.get('etag')]).toEqual([200, `"v${body.version}"`]);
    expect(parse(expressionView, body)).toMatchObject({
      missing: [],
      editableFields: [],
      submittedVersions: [{ round: 1, by: submitted.people.country.name }],
    });
    for (const key of ['completeness', 'eligibility', 'letterAllowance']) {
      expect(body).not.toHaveProperty(key);
    }
  });

  test.each([
    ['director', 0],
    ['programManager', 0],
    ['administrator', 0],
    ['auditor', 0],
  ] as const)('shows the role %s the lists by which it is judged', async (role, editable) => {
    const { client } = await signInAs(house, role);
    const view = parse(expressionView, (await read(submitted, client)).body);
    expect(view.editableFields).toHaveLength(editable);
    expect([view.completeness?.length, view.eligibility?.length]).toEqual([8, 8]);
    expect(view.letterAllowance).toBeNull();
  });

  test('is for nobody of another country or of an organization, and for no observer', async () => {
    const observer = (await signInAs(house, 'observer')).client;
    for (const client of [otherCountry, submitted.clients.organization, observer]) {
      const { status, text } = await read(submitted, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining('Ministry')]);
    }
    expect((await read(submitted, house.http())).status).toBe(401);
  });

  test('finds none before the country has begun', async () => {
    expect((await read(invited)).status).toBe(404);
    expect((await read(invited, invited.clients.manager)).status).toBe(404);
  });
});

describe('drafting an expression of interest', () => {
  test('keeps all answers under a new version, and a save without a change makes none', async () => {
    const answer = await write(drafted, filled, await tagOf(drafted));
    expect(answer.status).toBe(200);
    const now = await read(drafted);
    expect(now.headers.get('etag')).toBe(answer.headers.get('etag'));
    const view = parse(expressionView, now.body);
    expect(view).toEqual(parse(expressionView, answer.body));
    expect(view.content).toEqual({
      ...filled,
      components: [filled.components[1], filled.components[0]],
    });
    expect(view.missing).toEqual(['components.reporting.need', 'declaration']);
    expect(view.changedBy).toBe(drafted.people.country.name);
    expect((await change(drafted, {})).body.version).toBe(view.version);
  });

  test('is done with colleagues of the country, and by the Center for it', async () => {
    for (const client of [colleague, drafted.clients.manager, drafted.clients.officer]) {
      const ministry = `Ministry ${randomUUID()}`;
      expect((await change(drafted, { ministry }, client)).body.content.ministry).toBe(ministry);
    }
  });

  test.each(['director', 'administrator', 'auditor'] as const)(
    'is not for the role %s',
    async (role) => {
      const before = (await read(drafted)).text;
      const { client } = await signInAs(house, role);
      expect((await change(drafted, { ministry: 'Ours' }, client)).status).toBe(403);
      expect((await read(drafted)).text).toBe(before);
    },
  );

  test('is hidden from another country and from organizations', async () => {
    const before = (await read(drafted)).text;
    for (const client of [otherCountry, drafted.clients.organization]) {
      expect((await change(drafted, { ministry: 'Ours' }, client)).status).toBe(404);
    }
    expect((await read(drafted)).text).toBe(before);
  });

  test.each([
    ['an unknown field', { budget: 1 }, 'budget', 'unknownField'],
    [
      'an unknown component',
      { components: [{ component: 'solar' }] },
      'components.0.component',
      'invalidValue',
    ],
    [
      'a component named twice',
      { components: [{ component: 'strategy' }, { component: 'strategy' }] },
      'components',
      'componentTwice',
    ],
    [
      'a rank beyond six',
      { components: [{ component: 'strategy', rank: 7 }] },
      'components.0.rank',
      'tooBig',
    ],
    [
      'an over-long need',
      { components: [{ component: 'strategy', need: 'x'.repeat(6001) }] },
      'components.0.need',
      'tooBig',
    ],
    ['an over-long ministry', { ministry: 'x'.repeat(301) }, 'ministry', 'tooBig'],
    ['a wrong type', { contact: 'Tendai' }, 'contact', 'invalidType'],
    ['no such letter', { letter: { kind: 'pigeon' } }, 'letter.kind', 'invalidValue'],
    [
      'a file that is none',
      { letter: { kind: 'attached', fileId: '7' } },
      'letter.fileId',
      'invalidFormat',
    ],
  ])('refuses %s by name', async (_, changes, path, code) => {
    const before = (await read(drafted)).text;
    const { status, body } = await change(drafted, changes);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    expect((await read(drafted)).text).toBe(before);
  });

  test('asks for the version that was seen, and overwrites no newer one', async () => {
    const old = await tagOf(drafted);
    expect((await write(drafted, filled)).status).toBe(428);
    expect((await change(drafted, { ministry: 'The first' })).status).toBe(200);
    const late = await write(drafted, { ...filled, ministry: 'The second' }, old);
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
    expect((await read(drafted)).body.content.ministry).toBe('The first');
  });

  test('is over once it has been submitted, and each field that was to change is named', async () => {
    const before = (await read(submitted)).text;
    const late = await change(submitted, { ministry: 'Late', workingLanguage: 'fr' });
    expect([late.status, late.body.fields.map(({ path, code }) => [path, code])]).toEqual([
      403,
      [
        ['ministry', 'notWritableNow'],
        ['workingLanguage', 'notWritableNow'],
      ],
    ]);
    expect((await read(submitted)).text).toBe(before);
  });

  test('opens after a return the answers that were asked about, and no other', async () => {
    const { content, editableFields } = (await read(returned)).body;
    expect(editableFields).toEqual(['components.authorization.need']);
    const components = [{ ...content.components![0]!, need: 'Five people, half their time.' }];
    expect((await change(returned, { components })).status).toBe(200);
    const other = await change(returned, { ministry: 'Another' });
    expect([other.status, other.body.fields[0]?.path]).toEqual([403, 'ministry']);
  });

  test('does not slip in behind the submission', async () => {
    const kase = await tellCase(house, { until: 'expressionOfInterest.returned', country: 'NPL' });
    const [point] = (await read(kase)).body.points;
    await kase.clients.country.put(`${place(kase)}/points/${point!.id}`, {
      body: { answer: 'Two.' },
    });
    const [before, version] = [(await read(kase)).body, await kase.version()];
    const components = [{ ...before.content.components![0]!, need: 'Too late.' }];
    const [step, written] = await whileLocked<{ status: number }>(
      house,
      `select from sixstep.case_file where number = '${kase.number}' for update`,
      () => [
        takeStepAt(kase.clients.country, kase.number, version, {
          type: 'expression.submit',
          record: { versionMeant: before.version },
        }),
        pause(200).then(() =>
          write(kase, { ...before.content, components }, `"v${before.version}"`),
        ),
      ],
    );
    expect([step!.status, written!.status]).toEqual([200, 409]);
    expect((await read(kase)).body.content).toEqual(before.content);
  });
});
