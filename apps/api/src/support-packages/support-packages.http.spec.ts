import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  supportPackageView,
  type ProblemView,
  type SupportPackageView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { draftsAt } from '../testing/drafts.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import type { Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let drafted: ToldCase;
let proposed: ToldCase;
let agreed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'draftPackage.drafting', country: 'UZB' });
  proposed = await tellCase(house, { until: 'draftPackage.proposed', country: 'GHA' });
  agreed = await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
});
afterAll(() => house.close());

type Answered = SupportPackageView & ProblemView;

const { read, tagOf, write, change } = draftsAt<SupportPackageView>(paths.supportPackage, {
  reader: 'manager',
  writer: 'manager',
});
const at = (kase: ToldCase, place: string) => `${paths.supportPackage(kase.number)}/${place}`;
const problemOf = ({ status, body }: { status: number; body: ProblemView }) => [status, body.code];

describe('the draft', () => {
  test.each(['manager', 'officer'] as const)('is written by the %s and read back', async (who) => {
    const summary = `Written by the ${who}.`;
    const { status, body } = await change(drafted, { summary }, drafted.clients[who]);
    expect([status, parse(supportPackageView, body).content?.summary]).toEqual([200, summary]);
    expect((await read(drafted)).body).toMatchObject({ content: { summary }, mayEdit: true });
  });

  test('is written over the version that was read, and over no other', async () => {
    const tag = await tagOf(drafted);
    const { body: before } = await read(drafted);
    expect((await change(drafted, { summary: 'First.' })).status).toBe(200);
    expect((await write(drafted, { ...before.content, summary: 'Second.' }, tag)).status).toBe(412);
    expect((await write(drafted, before.content)).status).toBe(428);
    expect((await read(drafted)).body.content?.summary).toBe('First.');
  });

  test.each(['director', 'country', 'organization'] as const)(
    'is not for the %s to write',
    async (who) => {
      const { body: before } = await read(drafted);
      const answer = await write(
        drafted,
        before.content,
        await tagOf(drafted),
        drafted.clients[who],
      );
      expect(answer.status).toBe(who === 'director' ? 403 : 404);
      expect((await read(drafted)).body).toEqual(before);
    },
  );

  test('is not shown to its country, and nothing at all to another one', async () => {
    const own = await read(drafted, drafted.clients.country);
    expect(own.body).toMatchObject({ content: null, versions: [], translationWaiver: null });
    expect((await read(drafted, await signInElsewhere(house))).status).toBe(404);
  });

  test.each([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a language that nobody reads', { language: 'xx' }, 'language'],
    ['a title that is too long', { title: 'x'.repeat(301) }, 'title'],
    ['a component that there is not', { indicators: [{ component: 'forests' }] }, 'indicators.0'],
  ])('with %s is refused at its field', async (_, changes, field) => {
    const { body: before } = await read(drafted);
    const { status, body } = await change(drafted, changes);
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(body.fields[0]?.path).toMatch(new RegExp(`^${field}`));
    expect((await read(drafted)).body).toEqual(before);
  });

  test('does not take an activity of another package, nor one that there is not', async () => {
    const foreign = (await read(proposed)).body.content!.activities[0]!;
    for (const id of [foreign.id!, '01980000-0000-7000-8000-000000000001']) {
      const { body: before } = await read(drafted);
      const answer = await change(drafted, { activities: [{ ...foreign, id }] });
      expect(answer.status).toBe(400);
      expect((await read(drafted)).body).toEqual(before);
    }
  });

  test('is not written while others decide on it, also when that begins while somebody writes', async () => {
    expect(problemOf(await change(proposed, { summary: 'Late.' }))).toEqual([409, 'conflict']);
    const kase = await tellCase(house, { until: 'draftPackage.drafting', country: 'MNG' });
    const tag = await tagOf(kase);
    const { content } = (await read(kase)).body;
    const [late] = await whileLocked(
      house,
      `update sixstep.case_file set state = 'draftPackage.internalReview' where number = '${kase.number}'`,
      () => [write(kase, { ...content, summary: 'Late.' }, tag)],
    );
    expect(problemOf(late!)).toEqual([409, 'conflict']);
  });
});

describe('what a director grants', () => {
  const grants: [what: string, place: string, body: object][] = [
    [
      'a waiver of the translation',
      'translation-waiver',
      { reason: 'The ministry works in English.' },
    ],
    ['more rounds', 'rounds', { limit: 5 }],
  ];
  test.each(grants)('%s, and nobody else does', async (_, place, body) => {
    for (const [who, status] of [
      ['manager', 403],
      ['officer', 403],
      ['country', 404],
      ['organization', 404],
    ] as const) {
      const answer = await drafted.clients[who].post(at(drafted, place), { body });
      expect([who, answer.status]).toEqual([who, status]);
    }
    const { status } = await drafted.clients.director.post<Answered>(at(drafted, place), { body });
    expect(status).toBe(200);
    expect((await read(drafted)).body).toMatchObject(
      place === 'rounds' ? { roundLimit: 5 } : { translationWaiver: body },
    );
  });

  test.each(grants)('%s, and not once the package is agreed', async (_, place, body) => {
    const { body: before } = await read(agreed);
    const answer = await agreed.clients.director.post<ProblemView>(at(agreed, place), { body });
    expect(problemOf(answer)).toEqual([409, 'conflict']);
    expect((await read(agreed)).body).toEqual(before);
  });

  test('never fewer rounds than have been', async () => {
    const answer = await proposed.clients.director.post<ProblemView>(at(proposed, 'rounds'), {
      body: { limit: 0 },
    });
    expect(answer.status).toBe(400);
  });
});

describe('the answers of the country', () => {
  const answer = (by: Part, answers: unknown, versionMeant = 1, of = proposed) =>
    of.clients[by].put<Answered>(at(of, 'answers'), { body: { versionMeant, answers } });

  test('are given for the version that was read, by component or all at once', async () => {
    const one = await answer('country', [
      { component: 'authorization', answer: 'defer', text: 'Next year.' },
    ]);
    expect(one.body.answers).toMatchObject([{ component: 'authorization', answer: 'defer' }]);
    const all = await answer('country', 'agreeWithEverything');
    expect(all.body.answers).toMatchObject([{ component: 'authorization', answer: 'accept' }]);
    expect((await answer('country', 'agreeWithEverything', 2)).status).toBe(412);
  });

  test.each([
    [
      'a change without its words',
      [{ component: 'authorization', answer: 'acceptWithChange', text: null }],
    ],
    ['a component that is not in it', [{ component: 'tracking', answer: 'accept', text: null }]],
    ['another answer', [{ component: 'authorization', answer: 'perhaps', text: null }]],
  ])('are refused with %s', async (_, answers) => {
    const before = (await read(proposed)).body.answers;
    expect((await answer('country', answers)).status).toBe(400);
    expect((await read(proposed)).body.answers).toEqual(before);
  });

  test('are not given by a director or an organization, nor before anything is proposed', async () => {
    expect((await answer('director', 'agreeWithEverything')).status).toBe(403);
    expect((await answer('organization', 'agreeWithEverything')).status).toBe(404);
    const { client } = await signInAs(house, 'observer');
    const observed = await client.put(at(proposed, 'answers'), {
      body: { versionMeant: 1, answers: 'agreeWithEverything' },
    });
    expect(observed.status).toBe(403);
    expect((await answer('country', 'agreeWithEverything', 1, drafted)).status).toBe(409);
  });

  test('come with an endorsement letter that the country has brought itself', async () => {
    const endorse = (fileId: string) =>
      proposed.clients.country.post<ProblemView>(at(proposed, 'endorsement'), { body: { fileId } });
    expect((await endorse('no-id')).status).toBe(400);
    expect((await endorse('01980000-0000-7000-8000-000000000001')).status).toBe(404);
  });
});
