import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type ContactView,
  type HistoryLine,
  type MissionCase,
  type MissionView,
  type ProblemView,
} from '@sixstep/contract';
import { Verify } from '../cases/verify.ts';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let scheduled: ToldCase;
let recording: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  scheduled = await tellCase(house, { until: 'consultation.planning', country: 'KEN' });
  recording = await tellCase(house, { until: 'coordination.consolidating', country: 'GHA' });
  await house.sql(
    `update sixstep.case_file set manager_id = (select manager_id from sixstep.case_file where number = $1)`,
    [scheduled.number],
  );
});
afterAll(() => house.close());

type Outcome = { items: MissionCase[] } & ProblemView;
const mission = (more: object = {}) => ({
  fromOn: dateIn(0),
  toOn: dateIn(0),
  place: 'Nairobi',
  purpose: 'Consulted the ministries.',
  people: ['Luis Ortega', 'Ama Boateng'],
  fileIds: [],
  cases: [
    { number: scheduled.number, steps: ['consultation.record', 'consultation.schedule'] },
    { number: recording.number, steps: [] },
  ],
  ...more,
});
const post = (path: string, body: object, by = scheduled.clients.manager) =>
  by.post<Outcome>(path, { body });
const preview = '/api/missions/preview';
const versionOf = async () => scheduled.version();

test('the steps of a mission are looked at without leaving anything, and stop at the first that is refused', async () => {
  const before = await versionOf();
  const { status, body } = await post(preview, mission());
  expect([status, body.items]).toMatchObject([
    200,
    [
      {
        number: scheduled.number,
        state: 'consultation.planning',
        steps: [
          { type: 'consultation.record', isLawful: false, reasons: [{ code: 'meetingHeld' }] },
        ],
      },
      { number: recording.number, steps: [] },
    ],
  ]);
  expect(await versionOf()).toBe(before);
  const contacts = await scheduled.clients.manager.get<{ items: ContactView[] }>(
    paths.contacts(scheduled.number),
  );
  expect(contacts.body.items).toEqual([]);
});

test('a mission leaves a contact on every case and one line of history for every step', async () => {
  await house.sql(
    `insert into sixstep.meeting (case_id, round, kind, mode, starts_at, ends_at, status)
     select id, 1, 'scoping', 'inPerson', now() - interval '2 hours', now() - interval '1 hour', 'held'
     from sixstep.case_file where number = $1`,
    [scheduled.number],
  );
  const seen = await post(preview, mission());
  expect(seen.body.items[0]!.steps).toMatchObject([
    { isLawful: true, to: 'consultation.recording' },
    { isLawful: false, reasons: [{ code: 'meetingAhead' }] },
  ]);
  const { status, body } = await post('/api/missions', mission());
  expect([status, body.items]).toEqual([201, seen.body.items]);
  const { body: kase } = await scheduled.clients.manager.get<CaseView>(
    paths.case(scheduled.number),
  );
  expect([kase.state, kase.lastContact]).toEqual([
    'consultation.recording',
    { on: dateIn(0), channel: 'meeting' },
  ]);
  const history = await scheduled.clients.manager.get<{ items: HistoryLine[] }>(
    paths.history(scheduled.number),
  );
  expect(history.body.items[0]).toMatchObject({
    type: 'consultation.record',
    occurredOn: dateIn(0),
  });
  const listed = await scheduled.clients.director.get<{ items: MissionView[] }>(paths.missions);
  expect(listed.body.items).toMatchObject([
    { place: 'Nairobi', cases: [{ country: 'Ghana' }, { country: 'Kenya' }] },
  ]);
  expect((await house.app.get(Verify).all()).differences).toEqual([]);
});

test('a mission bears its files once, and every case that it is for holds each of them for the Center', async () => {
  const { manager, director, country } = scheduled.clients;
  const fileIds = [await upload(manager, 'report.pdf'), await upload(manager, 'participants.pdf')];
  const cases = [scheduled, recording].map(({ number }) => ({ number, steps: [] }));
  expect((await post('/api/missions', mission({ place: 'Accra', fileIds, cases }))).status).toBe(
    201,
  );
  const listed = await director.get<{ items: MissionView[] }>(paths.missions);
  expect(listed.body.items.find(({ place }) => place === 'Accra')!.files).toMatchObject([
    { id: fileIds[0], name: 'report.pdf' },
    { id: fileIds[1], name: 'participants.pdf' },
  ]);
  const held = await house.sql<{ number: string; file_id: string }>(
    `select c.number, h.file_id from sixstep.file_hold h join sixstep.case_file c on c.id = h.case_id
     where h.held_as = 'mission' and h.seen_by = 'center' and h.file_id = any ($1)`,
    [fileIds],
  );
  expect(held.map((row) => `${row.number} ${row.file_id}`).toSorted()).toEqual(
    cases.flatMap(({ number }) => fileIds.map((id) => `${number} ${id}`)).toSorted(),
  );
  const contacts = await recording.clients.director.get<{ items: ContactView[] }>(
    paths.contacts(recording.number),
  );
  expect(contacts.body.items[0]).toMatchObject({ withWhom: 'Accra', file: { id: fileIds[0] } });
  expect((await director.get(paths.file(fileIds[1]!))).status).toBe(200);
  expect((await country.get(paths.file(fileIds[1]!))).status).toBe(404);
});

test('a mission with a file of somebody else, or with too many, is not entered', async () => {
  const { manager, officer } = scheduled.clients;
  const count = async () => (await house.sql('select id from sixstep.mission')).length;
  const before = await count();
  const foreign = [await upload(manager), await upload(officer)];
  expect((await post('/api/missions', mission({ fileIds: foreign }))).status).toBe(404);
  const eleven = Array.from({ length: 11 }, () => foreign[0]);
  const { status, body } = await post('/api/missions', mission({ fileIds: eleven }));
  expect([status, body.fields?.[0]?.path]).toEqual([400, 'fileIds']);
  expect(await count()).toBe(before);
});

test('what is no mission is refused with its reason, and for whom', async () => {
  const refused = async (changes: object) => {
    const { status, body } = await post('/api/missions', mission(changes));
    return [status, body.fields?.[0]?.path];
  };
  expect(await refused({ toOn: dateIn(3) })).toEqual([400, 'toOn']);
  expect(await refused({ fromOn: dateIn(0), toOn: dateIn(-2) })).toEqual([400, 'toOn']);
  expect(await refused({ place: '' })).toEqual([400, 'place']);
  const foreign = { number: scheduled.number, steps: ['package.propose'] };
  expect(await refused({ cases: [foreign] })).toEqual([400, 'cases.0.steps.0']);
  const nowhere = { number: 'A6IP-KEN-2020-01', steps: [] };
  expect((await refused({ cases: [nowhere] }))[0]).toBe(404);
  const { country, director } = scheduled.clients;
  expect((await post('/api/missions', mission(), country)).status).toBe(404);
  expect((await post('/api/missions', mission(), director)).status).toBe(403);
  const observer = await signInAs(house, 'observer');
  expect((await observer.client.get(paths.missions)).status).toBe(404);
});
