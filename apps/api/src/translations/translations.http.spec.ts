import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type CommentView,
  type ExpressionView,
  type ProblemView,
  type TextsToTranslate,
  type TranslatableText,
  type WriteTranslation,
} from '@sixstep/contract';
import { giveAnswers } from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

const need = 'components.authorization.need';
type List = { items: TranslatableText[] } & ProblemView;

let house: TestApp;
let peru: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  peru = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'PER' });
  await giveAnswers(peru, { 'components.authorization': true, [need]: 'Un registro.' });
});
afterAll(() => house.close());

const place = () => paths.translations(peru.number);
const textsFor = async (by: HttpClient) => (await by.get<List>(place())).body.items;
const textOf = async (subject: string, by = peru.clients.officer) =>
  (await textsFor(by)).find((text) => text.subject === subject);
const listed = async () =>
  (await peru.clients.manager.get<TextsToTranslate>(paths.textsToTranslate)).body.items.find(
    ({ subject }) => subject === need,
  );
const standAt = (state: string) =>
  house.sql('update sixstep.case_file set state = $1 where number = $2', [state, peru.number]);
/** As it would be listed once it has been submitted. */
const waiting = async () => {
  await standAt('expressionOfInterest.submitted');
  const found = await listed();
  await standAt('expressionOfInterest.drafting');
  return found;
};
const say = async (by: HttpClient, text: string, visibility: 'internal' | 'shared') => {
  const body = { anchor: 'supportPackage', text, visibility, language: 'es' };
  const { body: written } = await by.post<{ items: CommentView[] }>(paths.comments(peru.number), {
    body,
  });
  return written.items.find((comment) => comment.text === text)!.id;
};

async function translate(
  changes: Partial<WriteTranslation> = {},
  { by = peru.clients.officer, version }: { by?: HttpClient; version?: number } = {},
) {
  const subject = changes.subject ?? need;
  const source = await textOf(subject);
  const language = changes.language ?? 'en';
  const stands = source?.translations.find((one) => one.language === language);
  const body = {
    kind: source?.kind ?? 'expressionAnswer',
    subject,
    language,
    text: 'A registry.',
    standing: 'courtesy',
    note: null,
    textHash: source?.textHash ?? 'a'.repeat(64),
    ...changes,
  };
  return by.put<List>(place(), { body, ifMatch: `"v${version ?? stands?.version ?? 0}"` });
}

describe('a translation', () => {
  test('stands beside its text, which then waits no more, until the text moves', async () => {
    await giveAnswers(peru, { [need]: 'Un registro nacional.' });
    // What is still typed waits for nobody.
    expect(await listed()).toBeUndefined();
    expect(await waiting()).toMatchObject({ language: 'es', number: peru.number, country: 'Peru' });
    expect((await translate({ text: 'A national registry.' })).status).toBe(200);
    const told = { text: 'A national registry.', standing: 'courtesy', isStale: false };
    expect((await textOf(need, peru.clients.country))!.translations).toMatchObject([
      { ...told, by: peru.people.officer.name },
    ]);
    expect(await waiting()).toBeUndefined();

    await giveAnswers(peru, { [need]: 'Dos registros.' });
    expect((await textOf(need))!.translations).toMatchObject([{ ...told, isStale: true }]);
    expect((await waiting())?.translations).toMatchObject([{ isStale: true }]);
  });

  test('of a text that moved while it was made is kept, and stale', async () => {
    const { textHash } = (await textOf(need))!;
    await giveAnswers(peru, { [need]: 'Tres registros.' });
    const { status } = await translate({ textHash });
    expect([status, (await textOf(need))!.translations]).toMatchObject([200, [{ isStale: true }]]);
  });

  test('is overwritten by nobody who has not seen it', async () => {
    await translate();
    expect((await translate({}, { version: 0 })).status).toBe(412);
    const body = { kind: 'expressionAnswer', subject: need, language: 'en', text: 'x' };
    const whole = { ...body, standing: 'courtesy', note: null, textHash: 'a'.repeat(64) };
    expect((await peru.clients.officer.put(place(), { body: whole })).status).toBe(428);
  });

  test('is approved by the focal point, or by a manager with a note of how it was said', async () => {
    const { country, manager, officer } = peru.clients;
    const colleague = await signInAs(house, { role: 'countryColleague', countryCode: 'PER' });
    const standing = 'approved';
    expect((await translate({ standing }, { by: officer })).status).toBe(403);
    expect((await translate({ standing }, { by: colleague.client })).status).toBe(403);
    const bare = await translate({ standing }, { by: manager });
    expect([bare.status, bare.body.fields]).toMatchObject([
      400,
      [{ path: 'note', code: 'required' }],
    ]);
    const noted = { standing, note: 'By mail of 3 June.' } as const;
    expect((await translate(noted, { by: manager })).status).toBe(200);
    expect((await translate({ standing }, { by: country })).status).toBe(200);
    expect((await textOf(need))!.translations).toMatchObject([
      { standing, note: null, by: peru.people.country.name },
    ]);
  });

  test('of what the Center has written is a courtesy', async () => {
    const subject = await say(peru.clients.manager, 'Gracias.', 'shared');
    const { status, body } = await translate(
      { subject, standing: 'approved' },
      { by: peru.clients.country },
    );
    expect([status, body.fields]).toMatchObject([400, [{ path: 'standing' }]]);
    expect((await translate({ subject, language: 'fr' })).status).toBe(200);
  });

  test.each([
    [{ language: 'es' } as const, 'language', 'sameAsText'],
    [{ text: ' ' }, 'text', 'tooSmall'],
    [{ text: 'x'.repeat(24_001) }, 'text', 'tooBig'],
    [{ textHash: 'none' }, 'textHash', 'invalidFormat'],
    [{ standing: 'official' as 'approved' }, 'standing', 'invalidValue'],
  ])('is refused with %j', async (changes, path, code) => {
    const { status, body } = await translate(changes);
    expect([status, body.fields]).toMatchObject([400, [{ path, code }]]);
  });

  test('is for a text that is there', async () => {
    expect((await translate({ subject: 'components.tracking.need' })).status).toBe(404);
    expect((await translate({ subject: need, kind: 'comment' })).status).toBe(404);
  });
});

describe('what is asked and answered', () => {
  const field = 'contact.phone';
  const texts = async (kase: ToldCase, by = kase.clients.country) =>
    (await by.get<List>(paths.translations(kase.number))).body.items;
  const waitingFor = async ({ number, clients }: ToldCase) =>
    (await clients.manager.get<TextsToTranslate>(paths.textsToTranslate)).body.items
      .filter((text) => text.number === number && text.kind !== 'expressionAnswer')
      .map(({ kind, language, into }) => [kind, language, into]);
  const returned = async (country: string, language?: string) => {
    const kase = await tellCase(house, { until: 'expressionOfInterest.submitted', country });
    const points = [{ field, question: 'By which number?' }];
    const record = { points, dueDate: '2099-01-31', ...(language && { language }) };
    expect((await takeStep(kase, 'manager', 'expression.return', record)).status).toBe(200);
    return kase;
  };
  const answer = async (kase: ToldCase, language?: string) => {
    const at = paths.expressionOfInterest(kase.number);
    const { points } = (await kase.clients.country.get<ExpressionView>(at)).body;
    return kase.clients.country.put<ExpressionView>(`${at}/points/${points[0]!.id}`, {
      body: { answer: 'Le 2.', ...(language && { language }) },
    });
  };

  test('keeps its language; the Center’s waits for that of the portal, the country’s for English once it is submitted', async () => {
    const kase = await returned('SEN');
    expect(await waitingFor(kase)).toEqual([['pointQuestion', 'en', 'fr']]);
    const { body } = await answer(kase, 'pt');
    expect(body.points).toMatchObject([{ questionLanguage: 'en', answerLanguage: 'pt' }]);
    expect((await answer(kase)).body.points[0]!.answerLanguage).toBe(kase.people.country.language);
    await answer(kase, 'qu');
    expect(await waitingFor(kase)).toEqual([['pointQuestion', 'en', 'fr']]);
    await house.sql('update sixstep.case_file set state = $1 where number = $2', [
      'expressionOfInterest.submitted',
      kase.number,
    ]);
    expect(await waitingFor(kase)).toEqual([
      ['pointQuestion', 'en', 'fr'],
      ['pointAnswer', 'qu', 'en'],
    ]);
  });

  test('in a third language waits for both translations, and stands beside the question', async () => {
    const kase = await returned('TGO', 'pt');
    expect(await waitingFor(kase)).toEqual([
      ['pointQuestion', 'pt', 'en'],
      ['pointQuestion', 'pt', 'fr'],
    ]);
    const [question] = (await texts(kase)).filter(({ kind }) => kind === 'pointQuestion');
    expect(question).toMatchObject({ about: field, side: 'center', translations: [] });
    const { kind, subject, textHash } = question!;
    const body = { kind, subject, textHash, language: 'fr', note: null, standing: 'courtesy' };
    const { status } = await kase.clients.officer.put(paths.translations(kase.number), {
      body: { ...body, text: 'À quel numéro ?' },
      ifMatch: '"v0"',
    });
    expect(status).toBe(200);
    expect(await waitingFor(kase)).toEqual([['pointQuestion', 'pt', 'en']]);
    const seen = (await texts(kase)).find(({ kind: one }) => one === 'pointQuestion');
    expect(seen!.translations).toMatchObject([{ text: 'À quel numéro ?', language: 'fr' }]);
    expect((await texts(kase, kase.clients.organization)) ?? []).toEqual([]);
  });

  test('of comments the Center’s shared words wait for the country, its internal ones do not', async () => {
    const kase = await tellCase(house, { until: 'consultation.planning', country: 'TUN' });
    const write = async (visibility: 'internal' | 'shared') =>
      (
        await kase.clients.manager.post<{ items: CommentView[] }>(paths.comments(kase.number), {
          body: { anchor: 'workplan', text: `Thanks, ${visibility}.`, visibility, language: 'en' },
        })
      ).body.items[0]!.id;
    const internal = await write('internal');
    const shared = await write('shared');
    expect(await waitingFor(kase)).toEqual([['comment', 'en', 'fr']]);
    for (const id of [internal, shared]) {
      const at = `${paths.comments(kase.number)}/${id}/resolution`;
      const { status } = await kase.clients.manager.post(at, {
        body: { answer: 'Done.', language: 'en' },
      });
      expect(status).toBe(201);
    }
    expect(await waitingFor(kase)).toEqual([
      ['comment', 'en', 'fr'],
      ['commentAnswer', 'en', 'fr'],
    ]);
    const answers = (await texts(kase)).filter(({ kind }) => kind === 'commentAnswer');
    expect(answers.map(({ subject }) => subject)).toEqual([shared]);
  });
});

describe('who reads and writes', () => {
  test('nobody outside but the country, no observer, and readers do not write', async () => {
    const observer = (await signInAs(house, 'observer')).client;
    const elsewhere = (await signInAs(house, { role: 'focalPoint', countryCode: 'GHA' })).client;
    for (const client of [peru.clients.organization, observer, elsewhere]) {
      expect((await client.get(place())).status).toBe(404);
      expect((await client.get(paths.textsToTranslate)).status).toBe(404);
      expect((await translate({}, { by: client })).status).toBe(404);
    }
    expect((await peru.clients.country.get(paths.textsToTranslate)).status).toBe(404);
    const auditor = (await signInAs(house, 'auditor')).client;
    expect((await auditor.get(place())).status).toBe(200);
    expect((await translate({}, { by: auditor })).status).toBe(403);
  });

  test.each(['comment', 'commentAnswer'] as const)(
    'the translation of an internal %s stays with the Center, whatever the country asks',
    async (kind) => {
      const subject = await say(peru.clients.manager, `Una nota interna: ${kind}.`, 'internal');
      const at = `${paths.comments(peru.number)}/${subject}/resolution`;
      await peru.clients.manager.post(at, { body: { answer: 'Sí.', language: 'es' } });
      const source = (await textsFor(peru.clients.officer)).find(
        (one) => one.kind === kind && one.subject === subject,
      );
      const { textHash } = source!;
      expect((await translate({ kind, subject, textHash, text: 'A canary.' })).status).toBe(200);
      expect(await textOf(subject, peru.clients.country)).toBeUndefined();
      expect((await translate({ kind, subject }, { by: peru.clients.country })).status).toBe(404);
      const seen = (doer = peru.people.country) =>
        house.database.read(doer, [
          { sql: 'select id from sixstep.translation where subject = $1', params: [subject] },
          { sql: `select id from sixstep.row_version where table_name = 'translation'` },
        ]);
      expect(await seen()).toEqual([[], []]);
      expect((await seen(peru.people.manager))[0]).toHaveLength(1);
      const insert = house.database.as(peru.people.country, (tx) =>
        tx.query(
          `insert into sixstep.translation (case_id, kind, subject, language, text, standing, source_hash)
         select id, $2, $1, 'fr', 'x', 'courtesy', repeat('a', 64) from sixstep.case_file`,
          [subject, kind],
        ),
      );
      await expect(insert).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('the database too lets nobody approve but the country, or a manager with a note', async () => {
    const approve = (doer = peru.people.officer) =>
      house.database.as(doer, async (tx) => {
        await tx.query('select sixstep.advance_now(id) from sixstep.case_file where number = $1', [
          peru.number,
        ]);
        return tx.query(
          `insert into sixstep.translation (case_id, kind, subject, language, text, standing, source_hash)
           select id, 'expressionAnswer', 'x', 'fr', 'x', 'approved', repeat('a', 64) from sixstep.case_file
           where number = $1 returning id`,
          [peru.number],
        );
      });
    await expect(approve()).rejects.toMatchObject({ code: '42501' });
    await expect(approve(peru.people.manager)).rejects.toMatchObject({ code: '42501' });
    expect(await approve(peru.people.country)).toHaveLength(1);
  });
});
