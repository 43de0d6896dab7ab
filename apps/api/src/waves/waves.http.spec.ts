import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type ProblemView, type WavePartner } from '@sixstep/contract';
import { signInActingDirector } from '../testing/acting-director.ts';
import { dateAtCenterIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStepAt } from '../testing/take-step.ts';
import {
  behind,
  createWave,
  lettersOf,
  press,
  readWave,
  rowFor,
  waveOf,
  type WaveAnswer,
} from '../testing/waves.ts';

let house: TestApp;
let manager: HttpClient;
let director: HttpClient;
let directing: { personId: string };
let partners: WavePartner[];
beforeAll(async () => {
  house = await openTestApp();
  manager = (await signInAs(house, 'programManager')).client;
  const signedIn = await signInAs(house, 'director');
  [director, directing] = [signedIn.client, signedIn.actor];
  partners = (await manager.get<{ items: WavePartner[] }>(paths.wavePartners)).body.items;
});
afterAll(() => house.close());

const recipients = (most: number) =>
  partners.filter(({ reasons }) => reasons.length === 0).slice(0, most);

test('every partner may be chosen from, with what the machine says against it', () => {
  expect(partners.length).toBeGreaterThan(70);
  const refused = partners.filter(({ supportClass }) => supportClass === 'supportingParty');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reasons } of refused) {
    expect(reasons.map(({ code }) => code)).toContain('mayReceivePackage');
  }
});

test('a row that cannot go is named with its reason and stops no other; the check leaves nothing', async () => {
  const [good, nobody, wrong, nameless] = recipients(4).map(({ countryCode }) => countryCode);
  const refused = partners.find(({ reasons }) => reasons.length > 0)!.countryCode;
  const { id } = await createWave(manager, [
    rowFor(good!),
    rowFor(nobody!, { addresseeName: null, addresseeEmail: null }),
    rowFor(wrong!, { addresseeEmail: 'the ministry' }),
    rowFor(nameless!, { addresseeName: null }),
    rowFor(refused),
  ]);
  const checked = await press('check', id, manager);
  const found = Object.fromEntries(
    checked.body.items.map(({ country, reasons, fields }) => [
      country.code,
      [...reasons.map(({ code }) => code), ...fields.map(({ path }) => path)],
    ]),
  );
  expect(found).toEqual({
    [good!]: [],
    [nobody!]: ['hasAddressee'],
    [wrong!]: ['addresseeEmail'],
    [nameless!]: ['noMergeValueMissing'],
    [refused]: ['mayReceivePackage'],
  });
  expect(await house.sql('select id from sixstep.case_file')).toEqual([]);

  expect(behind(await press('submission', id, manager))).toHaveLength(4);
  const { state, rows } = await readWave(manager, id);
  expect(state).toBe('awaitingApproval');
  expect(rows.find(({ countryCode }) => countryCode === good)!.state).toBe('awaitingApproval');
  expect(await lettersOf(house, id)).toEqual([]);
  const returned = await press('return', id, director, { reason: 'Name the others.' });
  expect([returned.status, (await readWave(manager, id)).returnReason]).toEqual([
    200,
    'Name the others.',
  ]);
  const [kase] = await house.sql<{ state: string }>('select state from sixstep.case_file');
  expect(kase!.state).toBe('invitation.drafting');

  const again = await manager.put<WaveAnswer>(paths.wave(id), {
    body: waveOf([rowFor(good!, { addresseeEmail: 'new@example.test' })]),
    ifMatch: `"v${(await readWave(manager, id)).version}"`,
  });
  expect([again.status, again.body.rows.length]).toEqual([200, 1]);
  expect(behind(await press('submission', id, manager))).toEqual([]);
  expect(behind(await press('approval', id, director))).toEqual([]);
  expect(await lettersOf(house, id)).toEqual([{ to_address: 'new@example.test' }]);
});

test('two presses at once, and a third, send each letter once', async () => {
  const { id } = await createWave(
    manager,
    recipients(12)
      .slice(4)
      .map(({ countryCode }) => rowFor(countryCode)),
  );
  const submissions = await Promise.all([
    press('submission', id, manager),
    press('submission', id, manager),
  ]);
  expect(submissions.map(({ status }) => status)).toContain(200);
  await press('submission', id, manager);
  const second = (await signInAs(house, 'director')).client;
  await Promise.all([press('approval', id, director), press('approval', id, second)]);
  expect(behind(await press('approval', id, director))).toEqual([]);
  expect((await lettersOf(house, id)).length).toBe(8);
  expect(new Set((await lettersOf(house, id)).map(({ to_address }) => to_address)).size).toBe(8);
});

/** Faults of the machine in the middle of a round: `sql` happens where the letter to `code` is queued. */
async function plant(code: string, sql: string): Promise<void> {
  await house.sql(`
    create function sixstep.fault() returns trigger language plpgsql security definer as $$
    begin ${sql}; return new; end $$;
    create trigger fault before insert on sixstep.outgoing_mail for each row
      when (new.to_address = 'focal.${code.toLowerCase()}@example.test') execute function sixstep.fault();`);
}
const uproot = () =>
  house.sql('drop trigger fault on sixstep.outgoing_mail; drop function sixstep.fault();');

test.each([
  ['a fault', `raise exception 'the disk is full'`, 'internal', 12],
  ['a broken connection', 'perform pg_terminate_backend(pg_backend_pid())', 'unavailable', 16],
])('%s in the middle names its row and leaves it to the next press', async (_, sql, code, from) => {
  const codes = recipients(from + 4)
    .slice(from)
    .map(({ countryCode }) => countryCode);
  const { id } = await createWave(
    manager,
    codes.map((one) => rowFor(one)),
  );
  expect(behind(await press('submission', id, manager))).toEqual([]);
  await plant(codes[1]!, sql);
  const broken = await press('approval', id, director);
  await uproot();
  expect(broken.body.items.map((one) => one.code)).toEqual([null, code, null, null]);
  expect((await lettersOf(house, id)).length).toBe(3);
  expect(behind(await press('approval', id, director))).toEqual([]);
  expect((await lettersOf(house, id)).length).toBe(4);
});

test('a process that ends in the middle leaves the rest to the next press of another director', async () => {
  const codes = recipients(24)
    .slice(20)
    .map(({ countryCode }) => countryCode);
  const { id } = await createWave(
    manager,
    codes.map((code) => rowFor(code)),
  );
  await press('submission', id, manager);
  // What a process leaves that ended after it had moved the wave and approved nothing yet.
  await house.sql(
    `update sixstep.wave set state = 'approved', approved_by = $2, approved_at = now() where id = $1`,
    [id, directing.personId],
  );
  const second = (await signInAs(house, 'director')).client;
  expect(behind(await press('approval', id, second))).toEqual([]);
  expect((await lettersOf(house, id)).length).toBe(4);
});

test('an invitation whose approval was undone waits again, and goes by the next press', async () => {
  const { id } = await createWave(
    manager,
    recipients(29)
      .slice(27)
      .map(({ countryCode }) => rowFor(countryCode)),
  );
  await press('submission', id, manager);
  await press('approval', id, director);
  const number = (await readWave(manager, id)).rows[0]!.caseNumber!;
  const { version } = (await director.get<{ version: number }>(paths.case(number))).body;
  const undone = await takeStepAt(director, number, version, { type: 'case.undo' });
  expect([undone.status, undone.body.state]).toEqual([200, 'invitation.awaitingApproval']);
  expect(await readWave(director, id)).toMatchObject({ went: 1, mayGoOn: true });
  expect((await readWave(manager, id)).mayGoOn).toBe(false);
  expect(behind(await press('approval', id, director))).toEqual([]);
  expect(await readWave(director, id)).toMatchObject({ went: 2, mayGoOn: false });
});

test('a wave is given up until a case came of it', async () => {
  const { id } = await createWave(manager, [rowFor(recipients(30)[29]!.countryCode)]);
  expect((await readWave(director, id)).mayCancel).toBe(false);
  expect((await readWave(manager, id)).mayCancel).toBe(true);
  expect((await director.delete(paths.wave(id))).status).toBe(403);
  const given = await manager.delete<WaveAnswer>(paths.wave(id));
  expect([given.status, given.body.state]).toEqual([200, 'cancelled']);
  const other = await createWave(manager, [rowFor(recipients(30)[29]!.countryCode)]);
  await press('submission', other.id, manager);
  expect((await readWave(manager, other.id)).mayCancel).toBe(false);
  expect((await manager.delete(paths.wave(other.id))).status).toBe(409);
});

test('nothing leaves before the day of the embargo, neither by the wave nor by one of its cases', async () => {
  const { countryCode } = recipients(25)[24]!;
  const { id } = await createWave(manager, [rowFor(countryCode)], { embargoOn: dateAtCenterIn(5) });
  await press('submission', id, manager);
  const early = await press('approval', id, director);
  expect([early.status, early.body.reasons.map(({ code }) => code)]).toEqual([409, ['embargo']]);
  const number = (await readWave(manager, id)).rows[0]!.caseNumber!;
  const { body: kase } = await director.get<{ version: number }>(paths.case(number));
  const single = await director.post<ProblemView>(paths.steps(number), {
    key: 'approve-before-the-embargo',
    ifMatch: `"v${kase.version}"`,
    body: { type: 'invitation.approve' },
  });
  expect([single.status, single.body.reasons.map(({ code }) => code)]).toEqual([409, ['embargo']]);
  expect(await lettersOf(house, id)).toEqual([]);
  await house.sql(
    `update sixstep.wave set embargo_on = sixstep.today('Asia/Tokyo') where id = $1`,
    [id],
  );
  expect((await press('approval', id, director)).status).toBe(200);
  expect((await lettersOf(house, id)).length).toBe(1);
});

test('whoever has written on a wave does not approve it, standing in for the director', async () => {
  const acting = await signInActingDirector(house, 'programManager', directing);
  const { countryCode } = recipients(26)[25]!;
  const { id } = await createWave(acting, [rowFor(countryCode)]);
  await press('submission', id, acting);
  const own = await press('approval', id, acting);
  expect([own.status, own.body.reasons.map(({ code }) => code)]).toEqual([
    409,
    ['invitationFourEyes'],
  ]);
  expect((await press('approval', id, manager)).status).toBe(403);
  expect(behind(await press('approval', id, director))).toEqual([]);
});

test('what is no wave, comes late or from the wrong person is refused', async () => {
  const { countryCode } = recipients(27)[26]!;
  const { id, version } = await createWave(manager, [rowFor(countryCode)]);
  const refused = async (more: object, rows = [rowFor(countryCode)]) => {
    const { status, body } = await manager.post<ProblemView>(paths.waves, {
      body: waveOf(rows, more),
    });
    return [status, body.fields?.[0]?.path];
  };
  expect(await refused({ responseOn: dateAtCenterIn(0) })).toEqual([400, 'responseOn']);
  expect(await refused({ embargoOn: dateAtCenterIn(60) })).toEqual([400, 'embargoOn']);
  expect(await refused({ rationale: [] })).toEqual([400, 'rationale']);
  expect(await refused({}, [rowFor(countryCode), rowFor(countryCode)])).toEqual([400, 'rows']);
  expect(await refused({}, [rowFor('XXX')])).toEqual([400, 'rows.0.countryCode']);
  const nowhere = '01930000-0000-7000-8000-000000000000';
  expect((await manager.get(paths.wave(nowhere))).status).toBe(404);
  expect((await manager.get(paths.wave('none'))).status).toBe(400);
  const body = waveOf([rowFor(countryCode)]);
  expect((await manager.put(paths.wave(id), { body })).status).toBe(428);
  expect((await manager.put(paths.wave(id), { body, ifMatch: '"v99"' })).status).toBe(412);
  expect((await manager.post(paths.waveAct(id, 'submission'), {})).status).toBe(428);
  const ifMatch = `"v${version}"`;
  expect((await director.post(paths.waveAct(id, 'approval'), { ifMatch })).status).toBe(409);
  expect((await director.post(paths.waves, { body })).status).toBe(403);
  const country = (await signInAs(house, 'focalPoint')).client;
  const observer = (await signInAs(house, 'observer')).client;
  for (const client of [country, observer]) {
    expect((await client.get(paths.waves)).status).toBe(404);
    expect((await client.get(paths.wave(id))).status).toBe(404);
    expect((await client.get(paths.wavePartners)).status).toBe(404);
  }
  const cancelled = await manager.delete<WaveAnswer>(paths.wave(id));
  expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
});
