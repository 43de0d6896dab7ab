import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  paths,
  type MyWeek,
  type ProblemView,
  type ReminderDraft,
  type ReminderDraftList,
} from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
let invited: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'TUN' });
  invited = await tellCase(house, { until: 'invitation.sent', country: 'GHA' });
});
beforeEach(async () => {
  await house.sql('delete from sixstep.reminder');
  await house.sql('delete from sixstep.outgoing_mail');
  for (const { number } of [kase, invited]) {
    await house.sql(
      `insert into sixstep.reminder (case_id, state, kind, drafted_on)
       select id, state, 'draft', current_date from sixstep.case_file where number = $1`,
      [number],
    );
  }
});
afterAll(() => house.close());

type Answered = ReminderDraftList & ProblemView;
const drafts = async (of = kase, by: HttpClient = of.clients.manager) =>
  (await by.get<ReminderDraftList>(paths.reminderDrafts(of.number))).body.items;
const decide = (
  draft: ReminderDraft,
  what: 'sending' | 'postponement' | 'drop',
  body: object,
  { by = kase.clients.manager, of = kase, version = draft.version } = {},
) =>
  by.post<Answered>(paths.reminderDraft(of.number, draft.id, what), {
    body,
    ifMatch: `"v${version}"`,
  });
const tasks = async () =>
  (await kase.clients.manager.get<MyWeek>(paths.myWeek)).body.tasks.map(({ kind }) => kind);

describe('a reminder to a high office', () => {
  test('is shown with its text, as each reader would get it', async () => {
    const [draft] = await drafts();
    expect(draft).toMatchObject({
      state: 'consultation.awaitingConfirmation',
      postponedTo: null,
      sentByStep: false,
      mayDecide: true,
      mails: [{ to: { address: kase.people.country.email }, language: 'fr' }],
    });
    expect(draft!.mails[0]!.text).toContain('Vous pouvez simplement répondre à ce message.');
  });

  test('is sent once by its manager, and is no task any more', async () => {
    const [draft] = await drafts();
    expect(await tasks()).toContain('reminderDraft');
    const sent = await decide(draft!, 'sending', {});
    expect([sent.status, sent.body.items]).toEqual([200, []]);
    const mails = await house.sql<object>('select to_address, kind from sixstep.outgoing_mail');
    expect(mails).toEqual([{ to_address: kase.people.country.email, kind: 'reminder' }]);
    expect((await decide(draft!, 'sending', {})).status).toBe(404);
    expect(await tasks()).not.toContain('reminderDraft');
  });

  test('is postponed to a day ahead, and until then no task', async () => {
    const [draft] = await drafts();
    const late = await decide(draft!, 'postponement', { until: dateIn(-1) });
    expect([late.status, late.body.fields[0]?.code]).toEqual([400, 'notAhead']);
    const postponed = await decide(draft!, 'postponement', { until: dateIn(7) });
    expect(postponed.body.items).toMatchObject([{ postponedTo: dateIn(7) }]);
    expect(await tasks()).not.toContain('reminderDraft');
    expect((await decide(draft!, 'drop', { reason: 'x' })).status).toBe(412);
  });

  test('is dropped with a reason that stays with it', async () => {
    const [draft] = await drafts();
    expect((await decide(draft!, 'drop', {})).status).toBe(400);
    expect((await decide(draft!, 'drop', { reason: 'We met him yesterday.' })).body.items).toEqual(
      [],
    );
    const [row] = await house.sql<object>(
      'select drop_reason, by_person from sixstep.reminder where id = $1',
      [draft!.id],
    );
    expect(row).toEqual({
      drop_reason: 'We met him yesterday.',
      by_person: kase.people.manager.personId,
    });
  });

  test('is over when the case has moved on', async () => {
    await house.sql(`update sixstep.reminder set state = 'consultation.recording'`);
    expect(await drafts()).toEqual([]);
  });

  test('of an invitation shows its letter, and is sent by its own step', async () => {
    const [draft] = await drafts(invited);
    expect(draft).toMatchObject({ sentByStep: true, mails: [{ language: 'en' }] });
    const refused = await decide(
      draft!,
      'sending',
      {},
      { of: invited, by: invited.clients.manager },
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'notNow']);
  });

  test('is decided by the manager and officers, read by the Center, unknown outside', async () => {
    const [draft] = await drafts();
    const { secondPerson, director, officer, country, organization } = kase.clients;
    for (const by of [secondPerson, director]) {
      expect(await drafts(kase, by)).toMatchObject([{ mayDecide: false }]);
      expect((await decide(draft!, 'sending', {}, { by })).status).toBe(403);
      expect((await decide(draft!, 'drop', { reason: 'No.' }, { by })).status).toBe(403);
    }
    for (const by of [country, organization, (await signInAs(house, 'observer')).client]) {
      expect((await by.get(paths.reminderDrafts(kase.number))).status).toBe(404);
      expect((await decide(draft!, 'sending', {}, { by })).status).toBe(404);
    }
    expect((await decide(draft!, 'sending', { to: 'x' })).status).toBe(400);
    expect((await decide(draft!, 'drop', { reason: 'Not now.' }, { by: officer })).status).toBe(
      200,
    );
  });
});
