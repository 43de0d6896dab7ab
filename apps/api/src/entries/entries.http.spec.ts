import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  commentList,
  entryList,
  paths,
  workplanView,
  type CommentView,
  type EntryView,
  type MyWeek,
  type ObjectionView,
  type ProblemView,
  type WorkplanView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidByPhone, saidOnPaper } from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let kase: ToldCase;
let closing: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, {
    until: 'implementation.inProgress',
    country: 'SEN',
    components: ['authorization', 'tracking', 'reporting'],
  });
  closing = await tellCase(house, { until: 'implementation.finalReporting', country: 'PER' });
});
afterAll(() => house.close());

type Workplan = WorkplanView & ProblemView;
const workplan = (place = '', of = kase) => `${paths.workplan(of.number)}${place}`;
const entries = async (of = kase, by = of.clients.manager): Promise<EntryView[]> =>
  (await by.get<{ items: EntryView[] }>(paths.entries(of.number))).body.items;

/** Receipts that wait to be sent, newest last. */
const receipts = (of = kase) =>
  house.sql<{ to: string; act: string; language: string; organization: string | null }>(
    `select m.to_name as to, m.content ->> 'act' as act, m.language, m.organization_code as organization
     from sixstep.outgoing_mail m join sixstep.case_file c on c.id = m.case_id
     where c.number = $1 and m.kind = 'entryOnBehalf' and m.queued_at > now() - interval '10 minutes' order by m.queued_at`,
    [of.number],
  );

const handIn = { fileId: null, link: 'https://example.test/report', note: null };
async function submittedDeliverable(): Promise<string> {
  const { body } = await kase.clients.manager.get<Workplan>(workplan());
  const { id } = body.deliverables.find(
    ({ status }) => status === 'open' || status === 'disputed',
  )!;
  const { status, text } = await kase.clients.manager.post(
    workplan(`/deliverables/${id}/submission`),
    { body: { ...handIn, onBehalf: saidByPhone } },
  );
  expect([status, text]).toEqual([200, expect.any(String)]);
  return id;
}

describe('what the country says to a deliverable', () => {
  test('is entered with its paper, shown to it, and told to it in its language', async () => {
    const id = await submittedDeliverable();
    const { manager, country } = kase.clients;
    const fileId = await upload(manager, 'answer.pdf');
    const known = (await receipts()).length;
    const answer = await manager.post<Workplan>(workplan(`/deliverables/${id}/answer`), {
      body: {
        answer: 'dispute',
        note: 'The annex is missing.',
        onBehalf: { ...saidOnPaper, fileId },
      },
    });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    parse(workplanView, answer.body);
    const shown = answer.body.deliverables.find((one) => one.id === id)!;
    expect(shown).toMatchObject({
      status: 'disputed',
      submissionEntered: { act: 'deliverable.submit', channel: 'phone', fileId: null },
      answerEntered: { name: saidOnPaper.name, channel: 'signedPaper', fileId, organization: null },
    });
    const [entry] = await entries(kase, country);
    expect(entry).toMatchObject({ act: 'deliverable.answer', fileId });
    expect((await country.get(paths.file(fileId))).status).toBe(200);
    expect((await kase.clients.organization.get(paths.file(fileId))).status).toBe(404);
    expect((await receipts()).slice(known)).toEqual([
      { to: expect.any(String), act: 'deliverable.answer', language: 'fr', organization: null },
    ]);
  });

  test('stands no longer as entered once the country has answered itself', async () => {
    const id = await submittedDeliverable();
    const { body } = await kase.clients.country.post<Workplan>(
      workplan(`/deliverables/${id}/answer`),
      { body: { answer: 'accept', note: null } },
    );
    expect(body.deliverables.find((one) => one.id === id)).toMatchObject({
      status: 'accepted',
      answerEntered: null,
    });
  });
});

describe('what an organization reports', () => {
  test('is entered for it; it reads so and gets the receipt, the country does not', async () => {
    const { manager, organization, country } = kase.clients;
    const { body } = await manager.get<Workplan>(workplan());
    const report = body.reports.find((one) => one.organization?.code === 'gggi')!;
    const content = {
      done: 'Two workshops.',
      notDone: null,
      next: null,
      trainedWomen: null,
      trainedMen: 3,
    };
    const known = (await receipts()).length;
    const fileId = await upload(manager, 'mail.pdf');
    const onBehalf = { ...saidOnPaper, channel: 'mail', fileId };
    const { status, text } = await manager.put(workplan(`/reports/${report.id}`), {
      body: { ...content, onBehalf },
    });
    expect([status, text]).toEqual([200, expect.any(String)]);
    const seenBy = async (by = organization) =>
      (await by.get<Workplan>(workplan())).body.reports.find(({ id }) => id === report.id);
    expect(await seenBy()).toMatchObject({ content, entered: { act: 'report.write', fileId } });
    expect(await seenBy(country)).toMatchObject({ content, entered: null });
    expect((await organization.get(paths.file(fileId))).status).toBe(200);
    expect((await country.get(paths.file(fileId))).status).toBe(404);
    expect((await receipts()).slice(known)).toMatchObject([
      { organization: 'gggi' },
      { organization: 'gggi' },
    ]);
  });
});

test('the closing report is accepted for the country by letter, on the day it came', async () => {
  const { manager, officer, country, director } = closing.clients;
  const place = workplan('/closing', closing);
  const written = await manager.put<Workplan>(place, {
    body: { results: 'A register.', lessons: null, openItems: [] },
    ifMatch: '"v0"',
  });
  const versionMeant = written.body.closing!.version;
  const receivedOn = dateIn(-2);
  const fileId = await upload(officer, 'letter.pdf');
  const onBehalf = { ...saidOnPaper, channel: 'letter', receivedOn, fileId };
  const accept = (by = officer, body: object = { versionMeant, onBehalf }) =>
    by.post<Workplan>(`${place}/acceptance`, { body });
  expect((await accept(director)).status).toBe(403);
  expect((await accept(country)).body.fields).toMatchObject([{ path: 'onBehalf' }]);
  const { status, body } = await accept();
  expect([status, body.closing]).toMatchObject([
    200,
    {
      acceptedByCenter: null,
      acceptedByCountry: {
        by: saidOnPaper.name,
        on: receivedOn,
        entered: { act: 'closing.accept' },
      },
    },
  ]);
  const changed = await manager.put<Workplan>(place, {
    body: { results: 'Another.', lessons: null, openItems: [] },
    ifMatch: `"v${body.closing!.version}"`,
  });
  expect(changed.body.closing!.acceptedByCountry).toBeNull();
});

test('a comment of the country is entered as its own: shared, open, and a task of the week', async () => {
  const { manager, country } = kase.clients;
  const { status, body } = await manager.post<{ items: CommentView[] }>(
    paths.comments(kase.number),
    {
      body: {
        anchor: 'workplan',
        text: 'When does the training begin?',
        visibility: 'internal',
        onBehalf: saidByPhone,
      },
    },
  );
  expect([status, parse(commentList, body).items[0]]).toMatchObject([
    201,
    { side: 'country', by: saidByPhone.name, visibility: 'shared', entered: { channel: 'phone' } },
  ]);
  const read = await country.get<{ items: CommentView[] }>(paths.comments(kase.number));
  expect(read.body.items[0]).toMatchObject({ text: 'When does the training begin?' });
  const week = await manager.get<MyWeek>(paths.myWeek);
  expect(week.body.tasks).toMatchObject([
    { kind: 'comment', text: 'When does the training begin?' },
  ]);
});

describe('an entry', () => {
  const comment = (onBehalf?: object) => ({
    anchor: 'workplan',
    text: 'Thank you.',
    visibility: 'shared',
    ...(onBehalf && { onBehalf }),
  });
  test.each([
    ['without its paper', { ...saidByPhone, channel: 'mail' }, 'onBehalf.fileId', 'required'],
    [
      'of a day to come',
      { ...saidByPhone, receivedOn: dateIn(3) },
      'onBehalf.receivedOn',
      'inFuture',
    ],
    [
      'with a file of nobody',
      { ...saidOnPaper, fileId: '01980000-0000-7000-8000-000000000001' },
      null,
      null,
    ],
  ])('%s is refused and leaves nothing', async (_, onBehalf, path, code) => {
    const before = await entries();
    const { status, body } = await kase.clients.manager.post<ProblemView>(
      paths.comments(kase.number),
      { body: comment(onBehalf) },
    );
    if (path === null) expect(status).toBe(404);
    else expect([status, body.fields]).toMatchObject([400, [{ path, code }]]);
    expect(await entries()).toEqual(before);
  });

  test('is needed to act for another side, and is nothing for who acts itself', async () => {
    const id = await submittedDeliverable();
    const place = workplan(`/deliverables/${id}/answer`);
    const accept = { answer: 'accept', note: null };
    const bare = await kase.clients.manager.post<ProblemView>(place, { body: accept });
    expect([bare.status, bare.body.fields]).toMatchObject([
      400,
      [{ path: 'onBehalf', code: 'required' }],
    ]);
    const own = await kase.clients.country.post<ProblemView>(place, {
      body: { ...accept, onBehalf: saidByPhone },
    });
    expect([own.status, own.body.fields]).toMatchObject([400, [{ path: 'onBehalf' }]]);
  });

  test('may be objected to by the country, as a line of the history', async () => {
    const { country, manager, organization } = kase.clients;
    const [entry] = await entries(kase, country);
    const object = (entryId: string, by = country) =>
      by.post<{ items: ObjectionView[] } & ProblemView>(paths.objections(kase.number), {
        body: { entryId, text: 'We never said so.' },
      });
    expect((await object(entry!.id)).body.items[0]).toMatchObject({
      line: null,
      entryId: entry!.id,
      status: 'open',
    });
    const ofOrganization = (await entries()).find((one) => one.organization !== null)!;
    expect((await object(ofOrganization.id)).body.fields).toMatchObject([{ path: 'entryId' }]);
    const both = await country.post(paths.objections(kase.number), {
      body: { line: 3, entryId: entry!.id, text: 'No.' },
    });
    expect(both.status).toBe(400);
    expect((await object(entry!.id, organization)).status).toBe(404);
    const week = await manager.get<MyWeek>(paths.myWeek);
    expect(week.body.tasks.map(({ kind }) => kind)).toContain('objection');
  });

  test('is read by its side and the Center alone', async () => {
    const { manager, country, organization } = kase.clients;
    const { body } = await manager.get<{ items: EntryView[] }>(paths.entries(kase.number));
    parse(entryList, { ...body, nextCursor: null });
    const organizations = (await entries(kase, organization)).map((one) => one.organization?.code);
    expect([...new Set(organizations)]).toEqual(['gggi']);
    expect((await entries(kase, country)).every((one) => one.organization === null)).toBe(true);
    const observer = await signInAs(house, 'observer');
    expect((await observer.client.get(paths.entries(kase.number))).status).toBe(404);
    const elsewhere = await signInElsewhere(house);
    expect((await elsewhere.get(paths.entries(kase.number))).status).toBe(404);
  });

  test('weakens the figures that count its case', async () => {
    const { body } = await kase.clients.manager.get<{ items: { number: string }[] }>(
      `${paths.cases}?truth=onBehalf`,
    );
    expect(body.items.map(({ number }) => number)).toContain(kase.number);
  });
});
