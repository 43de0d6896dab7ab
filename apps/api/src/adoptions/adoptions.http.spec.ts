import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type AdoptionApprovals,
  type AdoptionView,
  type CaseView,
  type ContactView,
  type ProblemView,
  type WriteAdoption,
} from '@sixstep/contract';
import { partnerCountries } from '@sixstep/reference';
import { openStates, stepOf, type State } from '@sixstep/process';
import { Verify } from '../cases/verify.ts';
import { FileSweep } from '../documents/file-sweep.ts';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { signIn } from '../testing/sign-in.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let manager: HttpClient;
let managerId: string;
let director: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  const met = await signInAs(house, 'programManager');
  ({ client: manager } = met);
  managerId = met.actor.personId;
  ({ client: director } = await signInAs(house, 'director'));
});
afterAll(() => house.close());

const recipients = partnerCountries.filter(({ supportClass }) => supportClass === 'recipient');
let used = 0;
const nextCountry = () => recipients[used++]!.code;

const entry = (more: Partial<WriteAdoption> = {}): WriteAdoption => ({
  countryCode: nextCountry(),
  state: 'consultation.planning',
  stateSince: { on: dateIn(-20), precision: 'exact' },
  stepDates: [{ step: 'invitation', on: dateIn(-200), precision: 'month' }],
  components: ['authorization', 'reporting'],
  managerId,
  focalPoint: { name: 'Ines Ferro', position: 'Director', email: `ines${used}@ministry.example` },
  lastContact: { on: dateIn(-9), channel: 'call', withWhom: 'Ines Ferro', note: 'All well.' },
  nextAction: { text: 'Send the agenda', dueOn: dateIn(5) },
  note: 'From the tracker of the Center.',
  folderLink: 'https://files.example/folder',
  agreedFileId: null,
  fileIds: [],
  ...more,
});
const enter = (body: WriteAdoption, by = manager) =>
  by.post<AdoptionView & Pick<ProblemView, 'fields'>>(paths.adoptions, { body });
const approve = async (ids: string[], by = director) =>
  (await by.post<AdoptionApprovals>(paths.adoptionApprovals, { body: { ids } })).body.items;
const adopt = async (more: Partial<WriteAdoption> = {}) => {
  const { body } = await enter(entry(more));
  const [outcome] = await approve([body.id]);
  return outcome!;
};
const mails = async () =>
  (await house.sql<{ n: number }>('select count(*)::int as n from sixstep.outgoing_mail'))[0]!.n;

describe('an adoption', () => {
  test('becomes a case with its dates, contact, next action and quiet days, and mails nobody', async () => {
    const before = await mails();
    const wanted = entry();
    const entered = await enter(wanted);
    expect([entered.status, entered.body]).toMatchObject([
      201,
      { status: 'entered', missing: ['stepDates'], mayApprove: false, mayChange: true },
    ]);
    const [outcome] = await approve([entered.body.id]);
    const { body: kase } = await manager.get<CaseView>(paths.case(outcome!.caseNumber!));
    expect(kase).toMatchObject({
      state: wanted.state,
      origin: 'adopted',
      stateSince: wanted.stateSince.on,
      components: wanted.components,
      manager: { id: managerId },
      lastContact: { on: wanted.lastContact!.on, channel: 'call' },
      nextAction: { text: 'Send the agenda' },
      adoption: { note: wanted.note, folderLink: wanted.folderLink },
    });
    expect(kase.steps.slice(0, 3)).toMatchObject([
      { step: 'invitation', enteredOn: wanted.stepDates[0]!.on, precision: 'month' },
      { step: 'expressionOfInterest', enteredOn: null, precision: 'unknown', skipped: false },
      { step: 'consultation', enteredOn: wanted.stateSince.on, precision: 'exact' },
    ]);
    const contacts = await manager.get<{ items: ContactView[] }>(paths.contacts(kase.number));
    expect(contacts.body.items).toMatchObject([{ note: 'All well.' }]);
    const quiet = await house.sql(
      `select from sixstep.case_quiet q join sixstep.case_file c on c.id = q.case_id
       where c.number = $1 and q.until_on > current_date + 20`,
      [kase.number],
    );
    expect(quiet).toHaveLength(1);
    expect(await mails()).toBe(before);
  });

  test('is approved once, also when that is asked twice', async () => {
    const { body } = await enter(entry());
    const [first] = await approve([body.id, body.id]);
    const [again] = await approve([body.id]);
    expect(again).toEqual(first);
  });

  test('that is refused stops no other', async () => {
    const taken = await adopt();
    expect(taken.caseNumber).not.toBeNull();
    used -= 1;
    const second = await enter(entry({ state: 'expressionOfInterest.underReview' }));
    const fine = await enter(entry());
    const nowhere = '01980000-0000-7000-8000-000000000001';
    const outcomes = await approve([second.body.id, nowhere, fine.body.id]);
    expect(outcomes).toMatchObject([
      { caseNumber: null, code: 'notNow', reasons: [{ code: 'noOpenCase' }] },
      { caseNumber: null, code: 'notFound' },
      { caseNumber: expect.stringMatching(/^A6IP/), code: null },
    ]);
  });

  test('is not approved by who entered it, nor by anybody but a director', async () => {
    const { body } = await enter(entry());
    await house.sql(
      `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
       select $1, current_date - 1, current_date + 1, id from sixstep.person where role = 'director' limit 1`,
      [managerId],
    );
    const { client: acting } = await signInAs(house, 'programManager');
    expect((await acting.post(paths.adoptionApprovals, { body: { ids: [body.id] } })).status).toBe(
      403,
    );
    expect(await approve([body.id], manager)).toMatchObject([
      { caseNumber: null, code: 'notNow', reasons: [{ code: 'adoptionFourEyes' }] },
    ]);
    await house.sql('delete from sixstep.acting_directorship where person_id = $1', [managerId]);
  });

  test('comes back with a reason, is changed, and waits again', async () => {
    const wanted = entry({ managerId: null });
    const { body } = await enter(wanted);
    const back = await director.post<AdoptionView>(paths.adoptionReturn(body.id), {
      body: { reason: 'Who manages it?' },
    });
    expect(back.body).toMatchObject({ status: 'returned', returnReason: 'Who manages it?' });
    const stale = await manager.put(paths.adoption(body.id), {
      body: { ...wanted, managerId },
      ifMatch: `"v${body.version}"`,
    });
    expect(stale.status).toBe(412);
    const changed = await manager.put<AdoptionView>(paths.adoption(body.id), {
      body: { ...wanted, managerId },
      ifMatch: `"v${back.body.version}"`,
    });
    expect(changed.body).toMatchObject({ status: 'entered', returnReason: null });
    expect(changed.body.missing).not.toContain('manager');
    const dropped = await manager.delete<AdoptionView>(paths.adoption(body.id));
    expect(dropped.body.status).toBe('dropped');
    expect(await approve([body.id])).toMatchObject([{ caseNumber: null, code: 'conflict' }]);
  });

  test.each<[string, Partial<WriteAdoption>, string, string]>([
    ['ahead', { stateSince: { on: dateIn(3), precision: 'exact' } }, 'stateSince.on', 'inFuture'],
    [
      'before the Partnership',
      { stateSince: { on: '2021-12-31', precision: 'exact' } },
      'stateSince.on',
      'tooEarly',
    ],
    [
      'without a date that is not unknown',
      { stateSince: { on: null, precision: 'exact' } },
      'stateSince.on',
      'dateOrUnknown',
    ],
    [
      'of a step after its state',
      { stepDates: [{ step: 'invitation', on: dateIn(-10), precision: 'exact' }] },
      'stepDates.0.on',
      'outOfOrder',
    ],
    [
      'of a step not reached',
      { stepDates: [{ step: 'coordination', on: dateIn(-30), precision: 'exact' }] },
      'stepDates.0.on',
      'stepNotReached',
    ],
  ])('with a date %s is refused', async (_, changes, path, code) => {
    const { status, body } = await enter(entry(changes));
    expect([status, body.fields[0]]).toMatchObject([400, { path, code }]);
  });

  test('is nothing for people outside, and nothing to enter for who only reads', async () => {
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await auditor.get(paths.adoptions)).status).toBe(403);
    const country = await house.person({ role: 'focalPoint', countryCode: 'KEN' });
    const focal = await signIn(house, country);
    expect((await focal.get(paths.adoptions)).status).toBe(404);
    expect((await enter(entry(), director)).status).toBe(403);
  });

  test('in step 5 or 6 needs the file of the agreed package', async () => {
    expect(await adopt({ state: 'implementation.inProgress' })).toMatchObject({
      caseNumber: null,
      reasons: [{ code: 'agreedPackageFileThere' }],
    });
  });
});

describe('the papers of an adoption', () => {
  test('are held for the Center once it is a case, and the country reads none of them', async () => {
    const countryCode = nextCountry();
    const fileIds = [await upload(manager, 'minutes.pdf'), await upload(manager, 'letter.pdf')];
    const { body } = await enter(entry({ countryCode, fileIds }));
    expect(body.content.fileIds).toEqual(fileIds);
    const [outcome] = await approve([body.id]);
    const { body: kase } = await manager.get<CaseView>(paths.case(outcome!.caseNumber!));
    expect(kase.adoption!.files.map(({ name }) => name)).toEqual(['letter.pdf', 'minutes.pdf']);
    expect((await director.get(paths.file(fileIds[0]!))).status).toBe(200);
    const focal = await signIn(house, await house.person({ role: 'focalPoint', countryCode }));
    expect((await focal.get(paths.case(outcome!.caseNumber!))).status).toBe(200);
    expect((await focal.get(paths.file(fileIds[0]!))).status).toBe(404);
  });

  test('are files of who enters it, bound to no case', async () => {
    const { client: officer } = await signInAs(house, 'programOfficer');
    const { body: of } = await enter(entry());
    const [other] = await approve([of.id]);
    const bound = await upload(manager, 'bound.pdf', undefined, {
      caseNumber: other!.caseNumber,
    });
    const foreign = await upload(officer);
    const { status, body } = await enter(
      entry({ agreedFileId: foreign, fileIds: [await upload(manager), bound] }),
    );
    expect([status, body.fields.map(({ path, code }) => [path, code])]).toEqual([
      400,
      [
        ['agreedFileId', 'unknownFile'],
        ['fileIds.1', 'unknownFile'],
      ],
    ]);
  });

  test('stay through a change by somebody else, and are not swept while it waits', async () => {
    const fileId = await upload(manager);
    const written = entry({ fileIds: [fileId] });
    const { body, headers } = await enter(written);
    expect(headers.get('etag') ?? `"v${body.version}"`).toBe(`"v${body.version}"`);
    const { client: officer } = await signInAs(house, 'programOfficer');
    const changed = await officer.put<AdoptionView>(paths.adoption(body.id), {
      body: { ...written, note: 'Still waiting.' },
      ifMatch: `"v${body.version}"`,
    });
    expect([changed.status, changed.body.content.fileIds]).toEqual([200, [fileId]]);
    await house.sql(
      `update sixstep.file set finished_at = now() - interval '40 days' where id = $1`,
      [fileId],
    );
    await house.app.get(FileSweep, { strict: false }).run();
    expect((await manager.get(paths.file(fileId))).status).toBe(200);
  });
});

describe('an adopted case', () => {
  test.each(openStates)('goes on from %s', async (state: State) => {
    const isAgreed = ['coordination', 'implementation'].includes(stepOf(state)!);
    const agreedFileId = isAgreed ? await upload(manager) : null;
    const { caseNumber, reasons } = await adopt({ state, agreedFileId });
    expect(reasons).toEqual([]);
    const { body } = await manager.get<CaseView>(paths.case(caseNumber!));
    expect(body.state).toBe(state);
    for (const noun of [
      'invitation',
      'expression-of-interest',
      'consultations',
      'support-package',
      'offers',
      'workplan',
    ]) {
      const { status } = await manager.get(`${paths.case(caseNumber!)}/${noun}`);
      expect([noun, status < 500]).toEqual([noun, true]);
    }
    const exits = body.nextSteps.filter(
      ({ type, to, reasons: why }) =>
        to !== null &&
        (type === 'case.complete' || why[0]?.code !== 'wrongRole') &&
        (type === 'case.complete' || !type.startsWith('case.')),
    );
    expect([state, exits.length > 0 || body.turn === 'country' || body.turn === 'nobody']).toEqual([
      state,
      true,
    ]);
  });

  test('replays like any other', async () => {
    const { differences, cases } = await house.app.get(Verify).all();
    expect([cases > 20, differences]).toEqual([true, []]);
  });
});
