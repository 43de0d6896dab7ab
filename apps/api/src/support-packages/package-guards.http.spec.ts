import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type SupportPackageView } from '@sixstep/contract';
import { draftsAt } from '../testing/drafts.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, type StepAnswer } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let drafted: ToldCase;
let reviewed: ToldCase;
let proposed: ToldCase;
let agreed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'draftPackage.drafting', country: 'UZB' });
  reviewed = await tellCase(house, { until: 'draftPackage.internalReview', country: 'NPL' });
  proposed = await tellCase(house, { until: 'draftPackage.proposed', country: 'GHA' });
  agreed = await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
});
afterAll(() => house.close());

const { read, change } = draftsAt<SupportPackageView>(paths.supportPackage, {
  reader: 'manager',
  writer: 'manager',
});
const versionOf = async (kase: ToldCase) => (await read(kase)).body.version;

const reason = 'The dates have moved.';
const acceptance = { kind: 'typed', name: 'Ama Boateng' };
const agreement = { versionMeant: 1, acceptance };
const later = { component: 'authorization', answer: 'acceptWithChange', text: 'A quarter later.' };

const answerWith = (kase: ToldCase, answers: unknown, versionMeant = 1) =>
  kase.clients.country.put(`${paths.supportPackage(kase.number)}/answers`, {
    body: { versionMeant, answers },
  });

type Content = NonNullable<SupportPackageView['content']>;

describe('a package does not go on', () => {
  const firstWith = <T>(list: readonly T[], changes: Partial<T>) =>
    list.map((one, index) => (index === 0 ? { ...one, ...changes } : one));
  /** Refused with this reason alone. */
  const expectRefused = ({ status, body }: StepAnswer, guard: string) =>
    expect([status, reasonCodes({ body })]).toEqual([409, [guard]]);

  test.each<[guard: string, how: (content: Content) => Partial<Content>]>([
    [
      'componentsCovered',
      ({ components }) => ({ components: firstWith(components, { covered: false }) }),
    ],
    [
      'activitiesComplete',
      ({ activities }) => ({ activities: firstWith(activities, { deliverable: null }) }),
    ],
    ['indicatorsThere', () => ({ indicators: [] })],
    [
      'integrityAnswered',
      ({ integrity }) => ({ integrity: firstWith(integrity, { answer: null }) }),
    ],
  ])('to the review past the guard %s', async (guard, how) => {
    const whole = (await read(drafted)).body.content!;
    await change(drafted, how(whole));
    const versionMeant = await versionOf(drafted);
    const answer = await takeStep(drafted, 'manager', 'package.submit', { versionMeant });
    await change(drafted, whole);
    expect([answer.status, reasonCodes(answer)]).toEqual([409, expect.arrayContaining([guard])]);
  });

  test('to the review while a comment on it is open', async () => {
    const comments = paths.comments(drafted.number);
    const { status } = await drafted.clients.officer.post(comments, {
      body: { anchor: 'supportPackage', text: 'Which season?', visibility: 'internal' },
    });
    expect(status).toBe(201);
    const versionMeant = await versionOf(drafted);
    const answer = await takeStep(drafted, 'manager', 'package.submit', { versionMeant });
    expectRefused(answer, 'noOpenComment');
  });

  test('again as it was before it has been proposed at all', async () => {
    const versionMeant = await versionOf(drafted);
    const answer = await takeStep(drafted, 'manager', 'package.reissue', { versionMeant });
    expect(reasonCodes(answer)).toEqual(['proposedBefore', 'nothingMaterialChanged']);
  });

  test.each([
    [
      'packageFourEyes',
      `update sixstep.support_package set authors = authors || $2::uuid where case_id = $1`,
      `update sixstep.support_package set authors = array_remove(authors, $2::uuid) where case_id = $1`,
    ],
    [
      'inCountryLanguage',
      `update sixstep.support_package set language = 'fr', translation_waiver = null
       where case_id = $1 and $2::uuid is not null`,
      `update sixstep.support_package set language = 'en' where case_id = $1 and $2::uuid is not null`,
    ],
    [
      'integrityMitigated',
      `update sixstep.integrity_answer set answer = 'no' where case_id = $1 and $2::uuid is not null`,
      `update sixstep.integrity_answer set answer = 'yes' where case_id = $1 and $2::uuid is not null`,
    ],
  ])('to the country past the guard %s', async (guard, broken, mended) => {
    const [row] = await house.sql<{ id: string }>(
      'select id from sixstep.case_file where number = $1',
      [reviewed.number],
    );
    const params = [row!.id, reviewed.people.director.personId];
    await house.sql(broken, params);
    const versionMeant = await versionOf(reviewed);
    const answer = await takeStep(reviewed, 'director', 'package.propose', { versionMeant });
    await house.sql(mended, params);
    expectRefused(answer, guard);
  });

  test('to an agreement before every component is answered, a change resolved, one accepted and the letter there', async () => {
    const agree = () => takeStep(proposed, 'country', 'package.agree', agreement);
    expect(reasonCodes(await agree())).toEqual([
      'componentsAnswered',
      'componentAccepted',
      'endorsementLetterThere',
    ]);
    await answerWith(proposed, [later]);
    expect(reasonCodes(await agree())).toEqual([
      'changesResolved',
      'componentAccepted',
      'endorsementLetterThere',
    ]);
    await answerWith(proposed, [{ ...later, answer: 'defer' }]);
    expect(reasonCodes(await agree())).toEqual(['componentAccepted', 'endorsementLetterThere']);
    await answerWith(proposed, 'agreeWithEverything');
    expectRefused(await agree(), 'endorsementLetterThere');
  });

  test('to another round once the last one is used, until the director grants one', async () => {
    const { director, country } = proposed.clients;
    const rounds = `${paths.supportPackage(proposed.number)}/rounds`;
    const ask = () => takeStep(proposed, country, 'package.requestChanges', { answers: [later] });
    await director.post(rounds, { body: { limit: 1 } });
    expectRefused(await ask(), 'roundLeft');
    await director.post(rounds, { body: { limit: 2 } });
    expect((await ask()).body.state).toBe('draftPackage.drafting');
  });

  test('back to its draft while the country has another case in the steps before', async () => {
    await tellCase(house, { until: 'invitation.sent', country: 'KEN' });
    expectRefused(await takeStep(agreed, 'manager', 'package.revise', { reason }), 'noOpenCase');
  });
});
