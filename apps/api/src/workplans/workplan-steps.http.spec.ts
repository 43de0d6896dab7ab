import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type SupportPackageView, type WorkplanView } from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidOnPaper } from '../testing/papers.ts';
import { signInElsewhere } from '../testing/people.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, wayOf, type Part, type StepAnswer } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let confirmed: ToldCase;
let running: ToldCase;
let reporting: ToldCase;
let other: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  confirmed = await tellCase(house, { until: 'coordination.confirmed', country: 'KEN' });
  running = await tellCase(house, { until: 'implementation.inProgress', country: 'ZMB' });
  reporting = await tellCase(house, { until: 'implementation.finalReporting', country: 'CHL' });
  other = await tellCase(house, { until: 'implementation.inProgress', country: 'GEO' });
});
afterAll(() => house.close());

const cases = () => ({ confirmed, running, reporting });
const read = async (kase: ToldCase, by: Part = 'manager') =>
  (await kase.clients[by].get<WorkplanView>(paths.workplan(kase.number))).body;

const reason = 'The training moved.';
const kickOff = { kickOffDate: dateIn(7) };
const shift = { kind: 'time', shiftDays: 30, effect: 'All a month later.', reason };
const nowhere = '01980000-0000-7000-8000-000000000001';
const approval = { amendmentId: nowhere, decision: 'approved', reason };

describe('a step of the implementation', () => {
  test.each([
    [
      'confirmed',
      'implementation.start',
      kickOff,
      ['director', 'officer', 'secondPerson', 'country'],
    ],
    ['running', 'amendment.propose', shift, ['director', 'officer', 'secondPerson']],
    ['running', 'amendment.settle', approval, ['officer', 'secondPerson', 'country']],
    [
      'running',
      'implementation.finish',
      undefined,
      ['director', 'officer', 'secondPerson', 'country'],
    ],
    ['reporting', 'case.complete', undefined, ['manager', 'officer', 'secondPerson', 'country']],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    const kase = cases()[name];
    const before = await kase.version();
    for (const who of [...wrong, 'organization'] as const) {
      const answer = await takeStep(kase, who, type, record);
      expect([who, answer.status, answer.body.code]).toEqual([who, 403, 'wrongRole']);
    }
    expect((await takeStep(kase, await signInElsewhere(house), type, record)).status).toBe(404);
    expect(await kase.version()).toBe(before);
  });

  test.each([
    [
      'running',
      'country',
      'amendment.propose',
      { ...shift, kind: 'colour' },
      'kind',
      'invalidValue',
    ],
    [
      'running',
      'country',
      'amendment.propose',
      { ...shift, shiftDays: 3651 },
      'shiftDays',
      'tooBig',
    ],
    [
      'running',
      'country',
      'amendment.propose',
      { ...shift, effect: 'x'.repeat(4001) },
      'effect',
      'tooBig',
    ],
    [
      'running',
      'country',
      'amendment.propose',
      { ...shift, activityId: 'no-id' },
      'activityId',
      'invalidFormat',
    ],
    [
      'running',
      'country',
      'amendment.propose',
      { ...shift, activityId: nowhere },
      'activityId',
      'unknownActivity',
    ],
  ] as const)(
    'in %s by the %s: %s is refused with %j',
    async (name, who, type, record, path, code) => {
      const kase = cases()[name];
      const before = await kase.version();
      const { status, body } = await takeStep(kase, who, type, record);
      expect([status, body.fields]).toEqual([
        400,
        [expect.objectContaining({ path: `record.${path}`, code })],
      ]);
      expect([await kase.version(), (await read(kase)).amendments]).toEqual([before, []]);
    },
  );

  test.each([
    ['running', 'manager', 'implementation.start', kickOff],
    ['confirmed', 'country', 'amendment.propose', shift],
    ['reporting', 'manager', 'implementation.finish', undefined],
    ['running', 'director', 'case.complete', undefined],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)[0]]).toEqual([
      409,
      'notNow',
      'notInThisState',
    ]);
  });
});

const refused = (answer: StepAnswer) => [answer.status, reasonCodes(answer)];
const ofCase = (kase: ToldCase, sql: string) =>
  house.sql(`${sql} case_id = (select id from sixstep.case_file where number = $1)`, [kase.number]);

describe('an implementation', () => {
  test('does not begin without its rhythm of reports and a lead to whom the country consents', async () => {
    const start = () => takeStep(confirmed, 'manager', 'implementation.start', kickOff);
    expect(refused(await start())).toEqual([409, ['rhythmSet']]);
    const set = await confirmed.clients.manager.put(paths.workplan(confirmed.number), {
      body: { reportingRhythmMonths: 6, endsOn: dateIn(300) },
      ifMatch: `"v${(await read(confirmed)).version}"`,
    });
    expect(set.status).toBe(200);
    await ofCase(confirmed, `update sixstep.provider_consent set answer = 'withhold' where`);
    expect(refused(await start())).toEqual([409, ['leadConsented']]);
    await ofCase(confirmed, `update sixstep.provider_consent set answer = 'consent' where`);
    const vague = await takeStep(confirmed, 'manager', 'implementation.start', {
      kickOffDate: 'soon',
    });
    expect([vague.status, vague.body.fields.map(({ path }) => path)]).toEqual([
      400,
      ['record.kickOffDate'],
    ]);
    expect((await start()).body.state).toBe('implementation.inProgress');
    const { kickOffOn, deliverables, reports } = await read(confirmed, 'country');
    expect(kickOffOn).toBe(kickOff.kickOffDate);
    expect([deliverables.length, reports.map(({ periodFrom }) => periodFrom)]).toEqual([
      expect.any(Number),
      expect.arrayContaining([kickOff.kickOffDate]),
    ]);
    expect(deliverables.map(({ status, lead }) => [status, lead?.code])).toEqual(
      deliverables.map(() => ['open', 'gggi']),
    );
  });

  test('is not finished while a deliverable is open or a report that is due is out', async () => {
    await ofCase(other, `update sixstep.progress_report set due_on = current_date - 3 where`);
    const finish = () => takeStep(other, 'manager', 'implementation.finish');
    expect(refused(await finish())).toEqual([409, ['deliverablesSettled', 'reportsIn']]);
    const { deliverables, reports } = await read(other);
    const place = paths.workplan(other.number);
    for (const { id, status } of deliverables) {
      if (status !== 'open') continue;
      await other.clients.director.post(`${place}/deliverables/${id}/waiver`, { body: { reason } });
    }
    expect(refused(await finish())).toEqual([409, ['reportsIn']]);
    for (const { id } of reports) {
      await other.clients.manager.post(`${place}/reports/${id}/settlement`, {
        body: { decision: 'skipped', reason },
      });
    }
    expect((await finish()).body.state).toBe('implementation.finalReporting');
  });

  test('is closed once both sides have accepted its report and each open item has an owner', async () => {
    const place = `${paths.workplan(reporting.number)}/closing`;
    const complete = () => takeStep(reporting, 'director', 'case.complete');
    const write = async (owner: string | null) => {
      const { closing } = await read(reporting);
      const { status, body } = await reporting.clients.manager.put<WorkplanView>(place, {
        body: {
          results: 'In place.',
          lessons: null,
          openItems: [{ text: 'Publish it', owner, dueOn: null }],
        },
        ifMatch: `"v${closing?.version ?? 0}"`,
      });
      expect(status).toBe(200);
      return body.closing!.version;
    };
    const accept = async (by: Part) => {
      const versionMeant = (await read(reporting)).closing!.version;
      const body = { versionMeant };
      const { status } = await reporting.clients[by].post(`${place}/acceptance`, { body });
      expect([by, status]).toEqual([by, 200]);
    };
    await write(null);
    expect(refused(await complete())).toEqual([409, ['closingAccepted', 'openItemsOwned']]);
    await write('The ministry');
    await accept('country');
    expect(refused(await complete())).toEqual([409, ['closingAccepted']]);
    await accept('manager');
    expect((await complete()).body.state).toBe('completed');
    expect((await read(reporting, 'country')).closing).toMatchObject({
      acceptedByCenter: { by: reporting.people.manager.name },
      acceptedByCountry: { by: reporting.people.country.name },
    });
  });
});

describe('an amendment', () => {
  const propose = async (by: Part, changes: object = {}, more: object = {}) => {
    const answer = await takeStep(running, by, 'amendment.propose', { ...shift, ...changes }, more);
    expect([answer.status, answer.body.state]).toEqual([200, 'implementation.inProgress']);
    return (await read(running)).amendments[0]!;
  };
  const settle = (by: Part, amendmentId: string, changes: object = {}) =>
    takeStep(running, by, 'amendment.settle', { ...approval, amendmentId, ...changes });
  const packageOf = async () =>
    (await running.clients.country.get<SupportPackageView>(paths.supportPackage(running.number)))
      .body;

  test('of the country is settled by the manager where it shifts little, and freezes a new version', async () => {
    expect(refused(await settle('director', nowhere))).toEqual([
      409,
      expect.arrayContaining(['amendmentOpen']),
    ]);
    const before = await packageOf();
    const [first, second] = before.versions[0]!.content.activities;
    const { id, activityId } = await propose('country', { activityId: first!.id });
    expect(activityId).toBe(first!.id);
    expect((await settle('manager', id)).status).toBe(200);
    const { agreedVersion, versions } = await packageOf();
    expect([agreedVersion, versions[0]!.kind]).toEqual([before.agreedVersion! + 1, 'amended']);
    const day = 86_400_000;
    const [shifted, left] = versions[0]!.content.activities;
    expect(Date.parse(shifted!.endOn!) - Date.parse(first!.endOn!)).toBe(30 * day);
    expect(left).toEqual(second);
    expect((await read(running)).amendments).toMatchObject([
      { id, status: 'approved', settlement: reason },
    ]);
    const again = await settle('director', id);
    expect(refused(again)).toEqual([409, expect.arrayContaining(['amendmentOpen'])]);
  });

  test('of the manager is settled by the director, and leaves the package as it is when rejected', async () => {
    const before = await packageOf();
    const { id } = await propose('manager', { kind: 'scope', shiftDays: 31 });
    expect(refused(await settle('manager', id))).toEqual([
      409,
      ['amendmentFourEyes', 'amendmentWithinManagersReach'],
    ]);
    for (const wrong of ['no-id', nowhere]) {
      const { status, body } = await settle('director', wrong);
      expect([status, body.fields.map(({ path }) => path)]).toEqual([400, ['record.amendmentId']]);
    }
    expect((await settle('director', id, { decision: 'rejected' })).status).toBe(200);
    expect(await packageOf()).toEqual(before);
  });

  test('is entered for the country by phone', async () => {
    const onBehalf = { ...saidOnPaper, channel: 'phone' };
    const { id } = await propose('officer', { shiftDays: 0 }, { onBehalf });
    expect((await settle('director', id, { decision: 'rejected' })).status).toBe(200);
  });

  test('never touches an activity of another case', async () => {
    const [deliverable] = (await read(other)).deliverables;
    const record = { ...shift, activityId: deliverable!.activity.id };
    const { status, body } = await takeStep(running, 'country', 'amendment.propose', record);
    expect([status, body.fields.map(({ path }) => path)]).toEqual([400, ['record.activityId']]);
    const goes = wayOf(running);
    await goes('country', 'amendment.propose', shift, 'implementation.inProgress');
  });
});
