import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { attachments } from '../testing/attachments.ts';
import { openCaseIn } from '../testing/example-case.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, put, upload } from '../testing/uploads.ts';
import { holdFileStatement, releaseFileStatement } from './hold-file.ts';

let house: TestApp;
let manager: Actor;
let ama: Actor;
let ghana: string;
let tunisia: string;
let center: HttpClient;
let fromGhana: HttpClient;
let fromTunisia: HttpClient;

beforeAll(async () => {
  house = await openTestApp();
  manager = await house.person({ role: 'programManager' });
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  ghana = await house.database.as(manager, (tx) => openCaseIn(tx, 'GHA'));
  tunisia = await house.database.as(manager, (tx) => openCaseIn(tx, 'TUN'));
  center = await signIn(house, manager);
  fromGhana = await signIn(house, ama);
  fromTunisia = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'TUN' }));
});
afterEach(() =>
  house.sql(
    'delete from sixstep.file f where not exists (select from sixstep.file_hold h where h.file_id = f.id)',
  ),
);
afterAll(() => house.close());

const numberOf = async (caseId: string) =>
  (
    await house.sql<{ number: string }>('select number from sixstep.case_file where id = $1', [
      caseId,
    ])
  )[0]!.number;

const hold = (doer: Actor, id: string, caseId: string, ...more: [as?: string, held?: object]) =>
  house.database.as(doer, async (tx) => {
    await tx.query('select sixstep.advance_now($1)', [caseId]);
    await tx.flight([holdFileStatement(id, caseId, ...more)]);
  });

describe('somebody else', () => {
  const same = (answers: { status: number; body: unknown }[]) =>
    answers.map(({ status, body }) => [status, { ...(body as object), requestId: '' }]);

  test('finds a file of another country no more than one that does not exist', async () => {
    const id = await upload(fromGhana);
    await hold(ama, id, ghana);
    const nowhere = '3f0a8a8e-7f39-4d3a-9f0a-5a2f7f6a1b11';
    const [foreign, unknown] = same(
      await Promise.all([id, nowhere].map((one) => fromTunisia.get(paths.file(one)))),
    );
    expect(foreign).toEqual(unknown);
    expect(foreign![0]).toBe(404);
  });

  test('cannot send the content of a file that another has announced', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    for (const client of [fromTunisia, center]) {
      expect((await put(client, id, attachments.pdf)).status).toBe(404);
    }
    expect((await put(fromGhana, id, attachments.pdf)).status).toBe(200);
  });

  test('of the Center sees a file when a record holds it, and not before', async () => {
    const id = await upload(fromGhana);
    expect((await center.get(paths.file(id))).status).toBe(404);
    await hold(ama, id, ghana, 'endorsementLetter');
    expect((await center.get(paths.file(id))).status).toBe(200);
    await house.database.as(ama, async (tx) => {
      await tx.query('select sixstep.advance_now($1)', [ghana]);
      await tx.flight([releaseFileStatement(id, ghana, 'endorsementLetter')]);
    });
    expect((await center.get(paths.file(id))).status).toBe(404);
    expect((await fromGhana.get(paths.file(id))).status).toBe(200);
  });

  test('of the country sees what the Center holds for both, but not what it holds for itself', async () => {
    const [shared, own] = [await upload(center), await upload(center)];
    await hold(manager, shared, ghana);
    await hold(manager, own, ghana, 'assessment', { centerOnly: true });
    expect((await fromGhana.get(paths.file(shared))).status).toBe(200);
    expect((await fromGhana.get(paths.file(own))).status).toBe(404);
    expect((await fromTunisia.get(paths.file(shared))).status).toBe(404);
  });

  test('of an organization sees what is held for it, and nothing else of the case', async () => {
    const [organizationCode, other] = (
      await house.sql<{ code: string }>(
        'select code from sixstep.organization order by code limit 2',
      )
    ).map((row) => row.code);
    await putActivityTo(organizationCode!);
    const asked = await signIn(
      house,
      await house.person({ role: 'partnerContact', organizationCode: organizationCode! }),
    );
    const notAsked = await signIn(
      house,
      await house.person({ role: 'partnerContact', organizationCode: other! }),
    );
    const [terms, letter] = [await upload(center), await upload(fromGhana)];
    await hold(manager, terms, ghana, 'terms', { organizationCode: organizationCode! });
    await hold(ama, letter, ghana, 'endorsementLetter');
    expect((await asked.get(paths.file(terms))).status).toBe(200);
    expect((await asked.get(paths.file(letter))).status).toBe(404);
    expect((await notAsked.get(paths.file(terms))).status).toBe(404);
  });

  async function putActivityTo(organizationCode: string): Promise<void> {
    const [activity] = await house.sql<{ id: string }>(
      `insert into sixstep.activity (case_id, position, component, title, kind)
       values ($1, 1, 'strategy', 'A strategy', 'document') returning id`,
      [ghana],
    );
    await house.sql(
      `insert into sixstep.offer_request (case_id, activity_id, organization_code, due_on, asked_on)
       values ($1, $2, $3, '2026-05-01', '2026-03-02')`,
      [ghana, activity!.id, organizationCode],
    );
  }

  test('sees nothing without signing in', async () => {
    expect((await house.http().get(paths.file(await upload(fromGhana)))).status).toBe(401);
  });
});

describe('a record of a case', () => {
  const sqlState = (code: string) => expect.objectContaining({ code });

  test('cannot hold a file of somebody else, not even of a colleague', async () => {
    const id = await upload(fromGhana);
    const colleague = await house.person({ role: 'countryColleague', countryCode: 'GHA' });
    await expect(hold(colleague, id, ghana)).rejects.toEqual(sqlState('SX404'));
    await expect(hold(manager, id, ghana)).rejects.toEqual(sqlState('SX404'));
  });

  test('holds again what the case holds already, whoever brought it', async () => {
    const id = await upload(fromGhana);
    await hold(ama, id, ghana, 'letter');
    await hold(manager, id, ghana, 'packageAnnex');
    await hold(manager, id, ghana, 'packageAnnex');
    const rows = await house.sql(
      'select held_as from sixstep.file_hold where file_id = $1 order by held_as',
      [id],
    );
    expect(rows).toEqual([{ held_as: 'letter' }, { held_as: 'packageAnnex' }]);
  });

  test('cannot hold what has not arrived', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    await expect(hold(ama, id, ghana)).rejects.toEqual(sqlState('SX409'));
  });

  test('cannot hold what was announced for another case', async () => {
    const id = await upload(center, 'letter.pdf', attachments.pdf, {
      caseNumber: await numberOf(tunisia),
    });
    await expect(hold(manager, id, ghana)).rejects.toEqual(sqlState('SX404'));
    await hold(manager, id, tunisia);
  });

  test('of another country holds nothing for this one, and no file is announced for it', async () => {
    const id = await upload(fromGhana);
    await expect(hold(ama, id, tunisia)).rejects.toEqual(sqlState('SX404'));
    const body = { name: 'a.pdf', bytes: 1, caseNumber: await numberOf(tunisia) };
    expect((await fromGhana.post(paths.files, { body })).status).toBe(404);
  });
});
