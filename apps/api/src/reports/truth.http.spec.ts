import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  pipelineReport,
  truthFlags,
  type CaseList,
  type HistoryLine,
  type ProblemView,
  type TruthFlag,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let ghana: ToldCase;
let peru: ToldCase;
let manager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ghana = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'GHA' });
  peru = await tellCase(house, { until: 'invitation.sent', country: 'PER' });
  await tellCase(house, { until: 'declinedByCountry', country: 'JAM' });
  await tellCase(house, { until: 'consultation.planning', country: 'PHL', twist: 'held' });
  manager = ghana.clients.manager;
});
afterAll(() => house.close());

const report = async (query: Record<string, string> = {}, by = manager) => {
  const answer = await by.get<ProblemView>(
    `${paths.pipeline}?${new URLSearchParams(query).toString()}`,
  );
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return parse(pipelineReport, answer.body);
};
const numbersOf = async (query: Record<string, string>, by = manager) =>
  (
    await by.get<CaseList>(`${paths.cases}?${new URLSearchParams(query).toString()}`)
  ).body.items.map(({ number }) => number);
const openWith = async (flag: TruthFlag, query: Record<string, string> = {}) =>
  (await report(query)).truth.open[flag];
const now = () => new Date().toISOString();

describe('under each headline', () => {
  test('every number opens the table that makes it, at every instant', async () => {
    const { items } = (await manager.get<{ items: HistoryLine[] }>(paths.history(ghana.number)))
      .body;
    for (const asOf of [items.at(-1)!.at, items[3]!.at, now()]) {
      const { truth } = await report({ asOf });
      for (const truthFlag of truthFlags) {
        const shown = await Promise.all(
          ([{}, { ended: 'false' }, { onHold: 'true' }] as Record<string, string>[]).map((filter) =>
            numbersOf({ asOf, truth: truthFlag, ...filter }),
          ),
        );
        expect([truthFlag, ...shown.map(({ length }) => length)]).toEqual([
          truthFlag,
          truth.total[truthFlag],
          truth.open[truthFlag],
          truth.onHold[truthFlag],
        ]);
      }
    }
  });

  test('a line is counted as late when it was entered more than a week after it happened', async () => {
    const before = now();
    const late = await openWith('enteredLate');
    const { items } = (await manager.get<{ items: HistoryLine[] }>(paths.history(peru.number)))
      .body;
    const eighth = new Date(Date.parse(items.at(-1)!.occurredOn) - 8 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    for (const { seq } of items.toReversed()) {
      const { status, text } = await takeStep(peru, 'manager', 'case.correct', {
        line: seq,
        what: { occurredOn: eighth },
        reason: 'It was all done in one day, a week earlier.',
      });
      expect([status, text]).toEqual([200, expect.any(String)]);
    }
    expect(await openWith('enteredLate')).toBe(late + 1);
    expect(await numbersOf({ truth: 'enteredLate' })).toContain(peru.number);
    expect(await openWith('enteredLate', { asOf: before })).toBe(late);
  });

  test('what was entered on behalf is counted, and its paper unconfirmed until it is checked', async () => {
    const before = (await report()).truth.open;
    const onBehalf = {
      name: 'Rosa Quispe',
      capacity: 'Focal point',
      channel: 'mail',
      receivedOn: dateIn(-1),
      fileId: await upload(peru.clients.manager),
    };
    const taken = await takeStep(peru, 'manager', 'expression.start', undefined, { onBehalf });
    expect([taken.status, taken.text]).toEqual([200, expect.any(String)]);
    expect((await report()).truth.open).toMatchObject({
      onBehalf: before.onBehalf + 1,
      unconfirmed: before.unconfirmed,
    });
    const paper = await peru.clients.manager.post(paths.papers(peru.number), {
      body: {
        type: 'expression.submit',
        record: { versionMeant: 1 },
        onBehalf: { ...onBehalf, channel: 'signedPaper' },
      },
    });
    expect([paper.status, paper.text]).toEqual([201, expect.any(String)]);
    expect(await openWith('unconfirmed')).toBe(before.unconfirmed + 1);
    expect(await numbersOf({ truth: 'unconfirmed' })).toContain(peru.number);
  });

  test('a case is without contact when neither side was heard of for more than sixty days', async () => {
    expect(await numbersOf({ truth: 'withoutContact' })).not.toContain(peru.number);
    const asOf = `${dateIn(70)}T12:00:00Z`;
    expect(await numbersOf({ truth: 'withoutContact', asOf })).toContain(peru.number);
    // A case that has ended waits for nobody.
    expect((await report({ asOf })).truth.total.withoutContact).toBe(
      (await report({ asOf })).truth.open.withoutContact,
    );
  });

  test('a case that nobody manages is counted', async () => {
    await house.sql(
      `update sixstep.case_file set manager_id = null where number = '${ghana.number}'`,
    );
    expect(await openWith('withoutManager')).toBe(1);
    expect(await numbersOf({ truth: 'withoutManager' })).toEqual([ghana.number]);
  });

  test('an observer reads the same numbers', async () => {
    const { client } = await signInAs(house, 'observer');
    const asOf = now();
    expect((await report({ asOf }, client)).truth).toEqual((await report({ asOf })).truth);
    expect(await numbersOf({ truth: 'onBehalf' }, client)).toEqual(
      await numbersOf({ truth: 'onBehalf' }),
    );
  });

  test('a country asks in vain which of its cases weaken figures', async () => {
    const { status, body } = await peru.clients.country.get<ProblemView>(
      `${paths.cases}?truth=adopted`,
    );
    expect([status, body.code]).toEqual([400, 'invalid']);
  });

  test('the table for spreadsheets says the same', async () => {
    const { truth } = await report();
    const { text } = await manager.get(paths.pipelineTable);
    for (const flag of truthFlags) {
      expect(text).toContain(`truth,open.${flag},`);
      expect(text).toMatch(new RegExp(`truth,total\\.${flag},[^\\r]*,${truth.total[flag]}\\r\\n`));
    }
  });
});
