import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type AnswerValues, type ExpressionView, type HistoryLine } from '@sixstep/contract';
import { enoughAnswers, giveAnswers, valuesIn } from '../testing/answers.ts';
import { signInActingDirector } from '../testing/acting-director.ts';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { startCase } from '../testing/start-case.ts';
import { takeStep, wayOf, type Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

type List = 'completeness' | 'eligibility';

let house: TestApp;
let drafted: ToldCase;
let submitted: ToldCase;
let reviewed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  reviewed = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'ARM' });
});
afterAll(() => house.close());

const at = (kase: ToldCase, rest = '') => `${paths.expressionOfInterest(kase.number)}${rest}`;
const read = async (kase: ToldCase, by: Part = 'manager') =>
  (await kase.clients[by].get<ExpressionView>(at(kase))).body;
async function write(kase: ToldCase, values: AnswerValues): Promise<number> {
  const answer = await giveAnswers(kase, values);
  expect([answer.status, answer.body.conflicts]).toEqual([200, []]);
  return answer.body.version;
}
async function judge(
  kase: ToldCase,
  list: List,
  answer: string | null = 'yes',
  by = kase.clients.officer,
) {
  const rows = (await read(kase))[list] as ({ item: string } | { criterion: string })[];
  const answers = rows.map((row) =>
    'item' in row ? { item: row.item, answer } : { criterion: row.criterion, answer },
  );
  expect((await by.put(at(kase, `/${list}`), { body: { answers } })).status).toBe(200);
}
describe('the way of an expression of interest', () => {
  test('leads through submission, questions, review and deferral to the acceptance', async () => {
    const kase = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
    const goes = wayOf(kase);
    await goes('country', 'expression.start', undefined, 'expressionOfInterest.drafting');
    expect(valuesIn(await read(kase))).toMatchObject({
      'contact.name': kase.people.country.name,
      'contact.email': kase.people.country.email,
    });
    const first = await write(kase, enoughAnswers(kase.people.country.name));
    const taken = await goes(
      'country',
      'expression.submit',
      { versionMeant: first },
      'expressionOfInterest.submitted',
    );
    expect(taken).toMatchObject({ turn: 'center', components: ['strategy'] });

    await judge(kase, 'completeness');
    const points = [{ field: 'components.strategy.need', question: 'Whose plan?' }];
    const back = await goes(
      'manager',
      'expression.return',
      { points, dueDate: dateIn(20) },
      'expressionOfInterest.returned',
    );
    expect(back).toMatchObject({ turn: 'country', dueOn: dateIn(20) });
    const [point] = (await read(kase, 'country')).points;
    expect(point).toMatchObject({ ...points[0], round: 1, answer: null, dueOn: dateIn(20) });
    const early = await takeStep(kase, 'country', 'expression.submit', { versionMeant: first });
    expect([early.status, reasonCodes(early)]).toEqual([409, ['pointsAnswered']]);
    await kase.clients.country.put(at(kase, `/points/${point!.id}`), { body: { answer: 'Ours.' } });
    const { version } = await read(kase, 'country');
    const old = await takeStep(kase, 'country', 'expression.submit', { versionMeant: first });
    expect([old.status, old.body.code]).toEqual([412, 'stale']);
    await goes(
      'country',
      'expression.submit',
      { versionMeant: version },
      'expressionOfInterest.submitted',
    );
    const again = await read(kase);
    expect(again.submittedVersions.map((one) => [one.round, one.version])).toEqual([
      [2, version],
      [1, first],
    ]);
    expect(again.completeness!.every(({ answer }) => answer === null)).toBe(true);

    await judge(kase, 'completeness');
    await goes('officer', 'expression.review', undefined, 'expressionOfInterest.underReview');
    const deferred = await goes(
      'director',
      'expression.defer',
      { until: dateIn(90) },
      'expressionOfInterest.deferred',
    );
    expect(deferred).toMatchObject({ turn: 'nobody', dueOn: dateIn(90) });
    await goes('manager', 'expression.resume', undefined, 'expressionOfInterest.underReview');
    await judge(kase, 'eligibility');
    await kase.clients.director.post(at(kase, '/letter-allowance'), {
      body: { reason: 'In the post.' },
    });
    await goes('director', 'expression.accept', undefined, 'consultation.planning');
  });

  test('begins without an invitation where a country applies, in its own language', async () => {
    const { actor, client } = await signInAs(house, { role: 'focalPoint', countryCode: 'SEN' });
    const opened = await startCase(client, 'expression.apply', { countryCode: 'SEN' });
    expect([opened.status, opened.body.state]).toEqual([201, 'expressionOfInterest.drafting']);
    const view = await client.get<ExpressionView>(paths.expressionOfInterest(opened.body.number));
    expect(valuesIn(view.body)).toEqual({ workingLanguage: 'fr' });
    expect(actor.countryCode).toBe('SEN');
  });

  test('ends when the Center declines it, with the day on which it may be made again', async () => {
    const kase = await tellCase(house, {
      until: 'expressionOfInterest.underReview',
      country: 'MDA',
    });
    const record = {
      criterion: 'noOtherCase',
      reason: 'Served elsewhere.',
      applyAgainOn: dateIn(365),
    };
    const answer = await takeStep(kase, 'director', 'expression.decline', record);
    expect([answer.status, answer.body.state]).toEqual([200, 'declinedByCenter']);
    const history = await kase.clients.manager.get<{ items: HistoryLine[] }>(
      paths.history(kase.number),
    );
    expect(history.body.items[0]).toMatchObject({ type: 'expression.decline', record });
  });
});

describe('an expression is refused', () => {
  test.each([
    ['answersComplete', { ministry: null }],
    ['componentRequested', { 'components.strategy': null }],
    [
      'ranksUnique',
      {
        'components.strategy.rank': 1,
        'components.tracking': true,
        'components.tracking.status': 'unknown',
        'components.tracking.need': 'Much.',
        'components.tracking.rank': 1,
      },
    ],
    ['letterAccountedFor', { 'letter.kind': 'follows' }],
    ['declarationByDesignatedPerson', { 'declaration.name': null, 'declaration.accepted': null }],
  ])('by the guard %s while %j', async (guard, changes: AnswerValues) => {
    const versionMeant = await write(drafted, {
      ...enoughAnswers(drafted.people.country.name),
      'components.tracking': null,
      ...changes,
    });
    const answer = await takeStep(drafted, 'country', 'expression.submit', { versionMeant });
    expect([answer.status, reasonCodes(answer)]).toEqual([409, [guard]]);
  });

  test('while the declaration is not made by the designated person', async () => {
    const { officer } = drafted.clients;
    const { body } = await giveAnswers(drafted, enoughAnswers('Somebody Else'), officer);
    const versionMeant = body.version;
    const answer = await takeStep(drafted, 'country', 'expression.submit', { versionMeant });
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['declarationByDesignatedPerson']]);
  });

  test('while an item of completeness is open', async () => {
    await judge(submitted, 'completeness', null);
    const answer = await takeStep(submitted, 'officer', 'expression.review');
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['completenessChecked']]);
  });

  test('while the letter is awaited, then while a criterion is not met', async () => {
    const unallowed = await takeStep(reviewed, 'director', 'expression.accept');
    expect([unallowed.status, reasonCodes(unallowed)]).toEqual([409, ['letterThereOrMayFollow']]);
    const fileId = await upload(reviewed.clients.country);
    await reviewed.clients.country.post(at(reviewed, '/letter'), { body: { fileId } });
    await judge(reviewed, 'eligibility', 'no');
    const unmet = await takeStep(reviewed, 'director', 'expression.accept');
    expect([unmet.status, reasonCodes(unmet)]).toEqual([409, ['eligibilitySettled']]);
  });

  test('by who has assessed it, standing in for the director', async () => {
    const client = await signInActingDirector(house, 'programManager', reviewed.people.director);
    await judge(reviewed, 'eligibility', 'na');
    await judge(reviewed, 'eligibility', 'yes', client);
    const answer = await takeStep(reviewed, client, 'expression.accept');
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['expressionFourEyes']]);
  });

  test('while another open case of the country has the component', async () => {
    await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
    const kase = await tellCase(house, {
      until: 'expressionOfInterest.underReview',
      country: 'KEN',
    });
    await kase.clients.director.post(at(kase, '/letter-allowance'), {
      body: { reason: 'By post.' },
    });
    const answer = await takeStep(kase, 'director', 'expression.accept');
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['noComponentElsewhere']]);
  });
});
