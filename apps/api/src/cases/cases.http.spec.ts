import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseView, problem, type CaseView, type ProblemView } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { startCase } from '../testing/start-case.ts';
import { takeStepAt } from '../testing/take-step.ts';
import type { PersonWanted } from '../testing/test-people.ts';

let house: TestApp;
let luis: HttpClient;
let haruka: HttpClient;
let ama: HttpClient;
let youssef: HttpClient;

beforeAll(async () => {
  house = await openTestApp();
  const enter = async (wanted: PersonWanted) => (await signInAs(house, wanted)).client;
  luis = await enter({ role: 'programManager', name: 'Luis Barrantes' });
  haruka = await enter({ role: 'director', name: 'Haruka Mizuno' });
  ama = await enter({ role: 'focalPoint', countryCode: 'GHA', name: 'Ama Owusu-Darko' });
  youssef = await enter({ role: 'focalPoint', countryCode: 'TUN', name: 'Youssef Ben Amor' });
});
afterAll(() => house.close());

const startInvitation = (countryCode: string) =>
  startCase(luis, 'invitation.start', { countryCode, responseDate: '2030-01-31' });

async function invite(countryCode: string): Promise<CaseView> {
  const answer = await startInvitation(countryCode);
  expect(answer.status).toBe(201);
  return caseView.parse(answer.body);
}

async function addressed(countryCode: string, addresseeEmail: string): Promise<CaseView> {
  const kase = await invite(countryCode);
  const draft = await luis.get<{ content: object; version: number }>(
    `/api/cases/${kase.number}/invitation`,
  );
  const written = await luis.put(`/api/cases/${kase.number}/invitation`, {
    ifMatch: `"v${draft.body.version}"`,
    body: {
      ...draft.body.content,
      addresseeName: 'Ama Owusu-Darko',
      addresseePosition: 'Director',
      addresseeEmail,
      language: 'en',
    },
  });
  expect(written.status).toBe(200);
  return kase;
}

describe('opening a case', () => {
  test('a program manager invites a country, and the case bears its next step', async () => {
    const kase = await invite('NPL');
    expect(kase).toMatchObject({ state: 'invitation.drafting', turn: 'center', version: 1 });
    expect(kase.nextSteps.find(({ type }) => type === 'invitation.submit')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'hasAddressee' }, { code: 'noMergeValueMissing' }].slice(0, 1),
    });
  });

  test('a second case in steps 1 to 4 is refused with its reason', async () => {
    await invite('KHM');
    const again = await startInvitation('KHM');
    expect(again.status).toBe(409);
    expect(reasonCodes({ body: problem.parse(again.body) })).toContain('noOpenCase');
  });

  test('a supporting Party is not invited without a waiver', async () => {
    const refused = await startInvitation('NOR');
    expect(refused.status).toBe(409);
    expect(reasonCodes(refused)).toContain('mayReceivePackage');
  });

  test('of two openings at once for a country one case comes', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => startInvitation('UZB')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
  });

  test('a country applies without an invitation, for itself alone', async () => {
    const foreign = await startCase(youssef, 'expression.apply', { countryCode: 'PER' });
    expect(foreign.status).toBe(404);
    const own = await startCase(youssef, 'expression.apply');
    expect(own.body).toMatchObject({ state: 'expressionOfInterest.drafting', origin: 'applied' });
  });
});

describe('the order of refusals', () => {
  let kase: CaseView;
  beforeAll(async () => {
    kase = await invite('LAO');
  });
  const post = (client: HttpClient, number: string, ask: Parameters<HttpClient['post']>[1]) =>
    client.post<ProblemView>(`/api/cases/${number}/steps`, ask);
  const body = { type: 'invitation.submit' };

  test('nobody is 401, before anything else', async () => {
    expect((await post(house.http(), kase.number, { body })).status).toBe(401);
  });

  test('a foreign case and an unknown one are 404 alike', async () => {
    const foreign = await post(ama, kase.number, { body });
    const unknown = await post(ama, 'A6IP-GHA-1999-01', { body });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    const { requestId: _, ...told } = foreign.body;
    expect(unknown.body).toMatchObject(told);
  });

  test('an unknown type is 400, then a missing key 400, then a missing If-Match 428', async () => {
    const unknownType = await post(luis, kase.number, { body: { type: 'case.vanish' } });
    expect([unknownType.status, unknownType.body.fields[0]?.path]).toEqual([400, 'type']);
    expect((await post(luis, kase.number, { body })).body.code).toBe('missingIdempotencyKey');
    expect((await post(luis, kase.number, { body, key: randomUUID() })).body.code).toBe(
      'missingIfMatch',
    );
  });

  test('a stale version is 412 with the version that stands', async () => {
    const stale = await post(luis, kase.number, { body, key: randomUUID(), ifMatch: '"v9"' });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"v1"']);
  });

  test('the wrong person is 403, the wrong moment 409 with every reason, a wrong record 400', async () => {
    const wrongRole = await takeStepAt(haruka, kase.number, 1, { type: 'invitation.submit' });
    expect([wrongRole.status, wrongRole.body.code]).toEqual([403, 'wrongRole']);
    const notNow = await takeStepAt(luis, kase.number, 1, { type: 'invitation.submit' });
    expect([notNow.status, notNow.body.code]).toEqual([409, 'notNow']);
    expect(notNow.body.reasons[0]?.words).toMatch(/addressee/);
    const record = await takeStepAt(luis, kase.number, 1, {
      type: 'invitation.cancel',
      record: { reason: 'x', extra: true },
    });
    expect([record.status, record.body.fields[0]?.path]).toEqual([400, 'record.extra']);
    const unchanged = await luis.get<CaseView>(`/api/cases/${kase.number}`);
    expect(unchanged.body).toMatchObject({ version: 1, state: 'invitation.drafting' });
  });
});

describe('a step', () => {
  test('is taken once however often the same request comes, and its key is not for another body', async () => {
    const kase = await invite('MNG');
    const ask = {
      key: randomUUID(),
      ifMatch: '"v1"',
      body: { type: 'invitation.cancel', record: { reason: 'Merged with a regional programme.' } },
    };
    const path = `/api/cases/${kase.number}/steps`;
    const answers = await Promise.all(Array.from({ length: 6 }, () => luis.post(path, ask)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(
      answers.filter(({ headers }) => headers.get('idempotency-replayed') === '1'),
    ).toHaveLength(5);
    const other = await luis.post<ProblemView>(path, {
      ...ask,
      body: { type: 'invitation.submit' },
    });
    expect([other.status, other.body.code]).toEqual([422, 'keyReused']);
    const [lines] = await house.sql<{ count: number }>(
      `select count(*) from sixstep.case_event e join sixstep.case_file c on c.id = e.case_id where c.number = $1`,
      [kase.number],
    );
    expect(Number(lines?.count)).toBe(2);
  });

  test('raced by 32 clients with the same version is won by exactly one', async () => {
    const kase = await invite('PHL');
    const answers = await Promise.all(
      Array.from({ length: 32 }, () =>
        takeStepAt(luis, kase.number, 1, {
          type: 'invitation.cancel',
          record: { reason: 'The race is on.' },
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412 || status === 409)).toHaveLength(31);
  });

  test('is approved by somebody who has not drafted it, who may also undo it while its mail is in the house', async () => {
    const kase = await addressed('GHA', 'ama@example.test');
    const submitted = await takeStepAt(luis, kase.number, 1, { type: 'invitation.submit' });
    expect(submitted.status).toBe(200);
    const sent = await takeStepAt(haruka, kase.number, submitted.body.version, {
      type: 'invitation.approve',
    });
    expect(sent.body).toMatchObject({ state: 'invitation.sent', turn: 'country' });

    const byAnother = await takeStepAt(luis, kase.number, sent.body.version, { type: 'case.undo' });
    expect(reasonCodes(byAnother)).toContain('undoneByWhoMoved');
    const undone = await takeStepAt(haruka, kase.number, sent.body.version, { type: 'case.undo' });
    expect(undone.body).toMatchObject({
      state: 'invitation.awaitingApproval',
      dueOn: submitted.body.dueOn,
    });
    const [invitation] = await house.sql<{ sent_on: string | null }>(
      `select sent_on from sixstep.invitation i join sixstep.case_file c on c.id = i.case_id where c.number = $1`,
      [kase.number],
    );
    expect(invitation?.sent_on).toBeNull();
  });

  test('that the country says is entered for it, with its paper, and is seen in the history', async () => {
    const kase = await addressed('PER', 'rosa@example.test');
    const submitted = await takeStepAt(luis, kase.number, 1, { type: 'invitation.submit' });
    const sent = await takeStepAt(haruka, kase.number, submitted.body.version, {
      type: 'invitation.approve',
    });
    const onBehalf = {
      name: 'Rosa Quispe',
      capacity: 'Director',
      channel: 'mail',
      receivedOn: '2026-01-02',
    };
    const withoutFile = await takeStepAt(luis, kase.number, sent.body.version, {
      type: 'invitation.decline',
      record: { reasonCode: 'noCapacity' },
      onBehalf,
    });
    expect(withoutFile.body.fields?.[0]?.path).toBe('onBehalf.fileId');
    const byPhone = await takeStepAt(luis, kase.number, sent.body.version, {
      type: 'invitation.decline',
      record: { reasonCode: 'noCapacity' },
      onBehalf: { ...onBehalf, channel: 'phone' },
    });
    expect(byPhone.body.state).toBe('declinedByCountry');
    const history = await luis.get<{ items: { onBehalf: { name: string } | null }[] }>(
      `/api/cases/${kase.number}/history`,
    );
    expect(history.body.items[0]?.onBehalf).toMatchObject({
      name: 'Rosa Quispe',
      channel: 'phone',
    });
  });
});

describe('lists', () => {
  test('a country sees its own cases and nothing of others', async () => {
    const list = await ama.get<{ items: CaseView[]; total: number }>('/api/cases');
    expect(new Set(list.body.items.map(({ country }) => country.code))).toEqual(new Set(['GHA']));
  });

  test('a cursor is bound to its filter and sort', async () => {
    const first = await luis.get<{ nextCursor: string }>('/api/cases?limit=1');
    expect(first.body.nextCursor).toEqual(expect.any(String));
    const other = await luis.get<ProblemView>(
      `/api/cases?limit=1&turn=country&cursor=${encodeURIComponent(first.body.nextCursor)}`,
    );
    expect([other.status, other.body.code]).toEqual([400, 'invalidCursor']);
    const next = await luis.get<{ items: CaseView[] }>(
      `/api/cases?limit=1&cursor=${encodeURIComponent(first.body.nextCursor)}`,
    );
    expect(next.status).toBe(200);
  });

  test('pages in every sort hold each case once', async () => {
    const { body } = await luis.get<{ total: number }>('/api/cases');
    for (const sort of ['number', '-country', 'state', '-dueOn', 'age', 'stateSince']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { body: { items: CaseView[]; nextCursor: string | null } } = await luis.get(
          `/api/cases?limit=3&sort=${sort}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        seen.push(...page.body.items.map(({ number }) => number));
        cursor = page.body.nextCursor;
      }
      expect({ sort, seen: new Set(seen).size, all: seen.length }).toEqual({
        sort,
        seen: body.total,
        all: body.total,
      });
    }
  });
});
