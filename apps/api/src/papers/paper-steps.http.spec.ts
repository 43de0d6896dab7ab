import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paperList, paths, type HistoryLine } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateIn } from '../testing/date-in.ts';
import { enoughAnswers, giveAnswers } from '../testing/answers.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { enteredPaper, listPapers, refusePaper, saidOnPaper } from '../testing/papers.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, type Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
  other = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'KHM' });
});
afterAll(() => house.close());

const confirm = (of: ToldCase, by: Part, body: object) =>
  takeStep(of, by, 'consultation.confirm', undefined, body);

describe('a paper of the country', () => {
  test('is entered by one person of the Center and waits for another', async () => {
    const paper = await enteredPaper(kase, { occurredOn: dateIn(-1) });
    expect(paper).toMatchObject({
      type: 'consultation.confirm',
      record: { versionMeant: 1 },
      onBehalf: saidOnPaper,
      occurredOn: dateIn(-1),
      status: 'entered',
      enteredBy: { name: kase.people.officer.name },
      settledBy: null,
      refusal: null,
      mayCheck: false,
    });
    const { body } = await listPapers(kase, kase.clients.secondPerson);
    expect(parse(paperList, body).items.find(({ id }) => id === paper.id)?.mayCheck).toBe(true);
    const { fileId } = paper.onBehalf;
    expect((await kase.clients.secondPerson.get(paths.file(fileId!))).status).toBe(200);
  });

  test('does not move the case for who has entered it, nor without a paper at all', async () => {
    const before = await kase.version();
    const { id } = await enteredPaper(kase);
    const own = await confirm(kase, 'officer', { paper: id });
    expect([own.status, reasonCodes(own)]).toEqual([409, ['paperSecondPerson']]);
    const fileId = await upload(kase.clients.manager);
    const none = await confirm(kase, 'manager', {
      record: { versionMeant: 1 },
      onBehalf: { ...saidOnPaper, fileId },
    });
    expect([none.status, reasonCodes(none)[0]]).toEqual([409, 'paperEntered']);
    expect(await kase.version()).toBe(before);
  });

  test('is checked by a second person who takes the step, and what it says is what is recorded', async () => {
    const { id } = await enteredPaper(other);
    const answer = await confirm(other, 'secondPerson', {
      paper: id,
      record: { versionMeant: 7 },
      onBehalf: { ...saidOnPaper, name: 'Somebody Else', fileId: randomUUID() },
    });
    expect([answer.status, answer.body.state]).toEqual([200, 'draftPackage.drafting']);
    const [line] = (
      await other.clients.manager.get<{ items: HistoryLine[] }>(paths.history(other.number))
    ).body.items;
    expect(line).toMatchObject({
      type: 'consultation.confirm',
      actor: { name: other.people.secondPerson.name },
      onBehalf: {
        name: saidOnPaper.name,
        capacity: saidOnPaper.capacity,
        enteredBy: other.people.officer.name,
      },
      record: { versionMeant: 1 },
    });
    const [paper] = (await listPapers(other)).body.items;
    expect(paper).toMatchObject({
      status: 'checked',
      settledBy: { id: other.people.secondPerson.personId },
      mayCheck: false,
    });
    const again = await confirm(other, 'director', { paper: id });
    expect([again.status, again.body.fields[0]]).toMatchObject([
      400,
      { path: 'paper', code: 'notOpen' },
    ]);
  });

  test('submits an expression of interest and withdraws a case, too', async () => {
    const drafted = await tellCase(house, {
      until: 'expressionOfInterest.drafting',
      country: 'ZWE',
    });
    const written = await giveAnswers(
      drafted,
      enoughAnswers('Tendai Moyo'),
      drafted.clients.officer,
    );
    const tries = [
      [
        'expression.submit',
        { versionMeant: written.body.version },
        'expressionOfInterest.submitted',
      ],
      ['case.withdraw', { reason: 'Elections.', letter: { text: 'We thank you.' } }, 'withdrawn'],
    ] as const;
    for (const [type, record, state] of tries) {
      const { id } = await enteredPaper(drafted, { type, record });
      const answer = await takeStep(drafted, 'director', type, undefined, { paper: id });
      expect([type, answer.status, answer.body.state]).toEqual([type, 200, state]);
    }
  });

  test('is refused by a second person with the reason, and moves nothing any more', async () => {
    const { id } = await enteredPaper(kase);
    const own = await refusePaper(kase, id, kase.clients.officer);
    expect([own.status, own.body.code]).toEqual([409, 'conflict']);
    const answer = await refusePaper(kase, id, kase.clients.director);
    expect(parse(paperList, answer.body).items.find((one) => one.id === id)).toMatchObject({
      status: 'refused',
      refusal: 'No stamp.',
      settledBy: { name: kase.people.director.name },
    });
    expect((await refusePaper(kase, id, kase.clients.manager)).status).toBe(409);
    const late = await confirm(kase, 'manager', { paper: id });
    expect([late.status, late.body.fields[0]?.path]).toEqual([400, 'paper']);
  });

  test('is found in its own case, under its own step, and by the Center alone', async () => {
    const { id } = await enteredPaper(kase);
    const { secondPerson } = kase.clients;
    const tries = [
      await confirm(other, 'secondPerson', { paper: id }),
      await confirm(kase, 'secondPerson', { paper: randomUUID() }),
      await confirm(kase, 'secondPerson', { paper: 'the letter' }),
      await takeStep(kase, 'secondPerson', 'case.withdraw', undefined, { paper: id }),
      await confirm(kase, 'country', { paper: id }),
    ];
    expect(tries.map(({ status, body }) => [status, body.fields[0]?.path])).toEqual(
      tries.map(() => [400, 'paper']),
    );
    const refusals = [
      await refusePaper(other, id, other.clients.manager),
      await refusePaper(kase, randomUUID(), secondPerson),
      await refusePaper(kase, 'the-letter', secondPerson),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 400]);
    const papers = (await listPapers(kase)).body.items;
    expect(papers.find((one) => one.id === id)?.status).toBe('entered');
  });
});
