import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paths, type PersonView, type ProblemView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';

let house: TestApp;
let director: HttpClient;
let luis: Actor;
let asLuis: HttpClient;
let salma: Actor;
beforeAll(async () => {
  house = await openTestApp();
  ({ client: director } = await signInAs(house, 'director'));
});
beforeEach(async () => {
  house.time.set('2026-03-02T09:00:00Z');
  ({ actor: luis, client: asLuis } = await signInAs(house, {
    role: 'programManager',
    name: 'Luis Rojas',
  }));
  salma = await house.person({ role: 'programOfficer', name: 'Salma Trabelsi' });
});
afterEach(() => house.time.set(null));
afterAll(() => house.close());

const acting = (id: string, body: object, by = director) =>
  by.post<PersonView & Pick<ProblemView, 'code' | 'fields'>>(
    `${paths.person(id)}/acting-directorships`,
    { body },
  );
const delegate = (id: string, body: object, by = director) =>
  by.post<PersonView & Pick<ProblemView, 'code' | 'fields'>>(`${paths.person(id)}/delegations`, {
    body,
  });
const fieldsOf = ({ body }: { body: Pick<ProblemView, 'fields'> }) =>
  body.fields.map(({ path, code }) => [path, code]);
const march = { from: '2026-03-02', to: '2026-03-06' };
const marchUntil = { from: '2026-03-02', until: '2026-03-06' };

describe('an acting director', () => {
  test('is named by a director, with dates', async () => {
    const answer = await acting(luis.personId, march);
    expect(answer.status).toBe(201);
    expect(answer.body.actingDirector).toEqual([{ id: expect.any(String), ...march }]);
  });

  test('is named by an administrator', async () => {
    const { client } = await signInAs(house, 'administrator');
    expect((await acting(luis.personId, march, client)).status).toBe(201);
  });

  test('names no other, and does not prolong their own time', async () => {
    await acting(luis.personId, march);
    expect(
      (await acting(luis.personId, { from: '2026-03-07', to: '2026-12-31' }, asLuis)).status,
    ).toBe(403);
    expect((await acting(salma.personId, march, asLuis)).status).toBe(403);
  });

  test.each(['programManager', 'programOfficer', 'observer', 'auditor'] as const)(
    'is not named by a %s, nor past the service by the database',
    async (role) => {
      const { actor, client } = await signInAs(house, role);
      expect((await acting(actor.personId, march, client)).status).toBe(403);
      const past = house.database.as(actor, (tx) =>
        tx.query(
          `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
           values ($1, '2026-03-02', '2026-03-06', $1)`,
          [actor.personId],
        ),
      );
      await expect(past).rejects.toMatchObject({ code: '42501' });
    },
  );

  test.each(['focalPoint', 'partnerContact'] as const)(
    'is nobody’s business at a %s’s',
    async (role) => {
      const { actor, client } = await signInAs(house, role);
      expect((await acting(actor.personId, march, client)).status).toBe(404);
    },
  );

  test.each([
    [{ from: '2026-03-06', to: '2026-03-02' }, [['to', 'beforeItBegins']]],
    [{ from: '2026-02-01', to: '2026-03-01' }, [['to', 'past']]],
    [{ from: '2026-03-02' }, [['to', 'required']]],
    [{ from: '2026-02-30', to: '2026-03-06' }, [['from', 'invalidFormat']]],
    [{ ...march, namedBy: 'me' }, [['namedBy', 'unknownField']]],
  ])('is not named for %j', async (days, fields) => {
    const answer = await acting(luis.personId, days);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, fields]);
  });

  test.each(['director', 'administrator', 'observer', 'auditor'] as const)(
    'is no %s',
    async (role) => {
      const person = await house.person({ role });
      expect((await acting(person.personId, march)).status).toBe(400);
    },
  );

  test('whose time has begun stops at once when it is ended; what was stays', async () => {
    const { body } = await acting(luis.personId, march);
    const ending = (by = director) =>
      by.delete<PersonView>(
        `${paths.person(luis.personId)}/acting-directorships/${body.actingDirector[0]!.id}`,
      );
    house.time.set('2026-03-04T09:00:00Z');
    expect((await ending(asLuis)).status).toBe(403);
    const answer = await ending();
    expect(answer.body.actingDirector).toMatchObject([{ from: '2026-03-02', to: '2026-03-03' }]);
    const { person } = (
      await asLuis.get<{ person: { actingDirectorUntil: string | null } }>(paths.session)
    ).body;
    expect(person.actingDirectorUntil).toBeNull();
    expect((await ending()).status).toBe(409);
  });

  test('whose time has not begun was never named, but for the log', async () => {
    const { body } = await acting(luis.personId, { from: '2026-03-10', to: '2026-03-12' });
    const period = body.actingDirector[0]!.id;
    const answer = await director.delete<PersonView>(
      `${paths.person(luis.personId)}/acting-directorships/${period}`,
    );
    expect([answer.status, answer.body.actingDirector]).toEqual([200, []]);
    const log = await house.sql(
      `select detail -> 'from_on' as "from" from sixstep.access_log where subject = $1 order by at, id`,
      [period],
    );
    expect(log).toEqual([{ from: [null, '2026-03-10'] }, { from: ['2026-03-10', null] }]);
  });

  test('is ended under their own address only', async () => {
    const { body } = await acting(luis.personId, march);
    const answer = await director.delete(
      `${paths.person(salma.personId)}/acting-directorships/${body.actingDirector[0]!.id}`,
    );
    expect(answer.status).toBe(404);
  });
});

describe('a delegate', () => {
  test('is named by the manager, and by nobody else of their rank', async () => {
    const answer = await delegate(luis.personId, { toId: salma.personId, ...marchUntil }, asLuis);
    expect(answer.status).toBe(201);
    expect(answer.body.delegates).toEqual([
      { id: expect.any(String), to: { id: salma.personId, name: 'Salma Trabelsi' }, ...marchUntil },
    ]);
    const { actor, client } = await signInAs(house, 'programManager');
    expect(
      (await delegate(luis.personId, { toId: actor.personId, ...marchUntil }, client)).status,
    ).toBe(403);
    const past = house.database.as(actor, (tx) =>
      tx.query(
        `insert into sixstep.delegation (from_person_id, to_person_id, from_on, to_on)
         values ($1, $2, '2026-03-02', '2026-03-06')`,
        [luis.personId, actor.personId],
      ),
    );
    await expect(past).rejects.toMatchObject({ code: '42501' });
  });

  test('is named by a director for any manager, and ended by the manager', async () => {
    const { body } = await delegate(luis.personId, { toId: salma.personId, ...marchUntil });
    const place = `${paths.person(luis.personId)}/delegations/${body.delegates[0]!.id}`;
    expect((await asLuis.delete<PersonView>(place)).body.delegates).toEqual([]);
  });

  test('is somebody else, of the Center, who may draft', async () => {
    const observer = await house.person({ role: 'observer' });
    const focal = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
    const nobody = '01980000-0000-7000-8000-000000000001';
    for (const toId of [luis.personId, observer.personId, focal.personId, nobody]) {
      const answer = await delegate(luis.personId, { toId, ...marchUntil }, asLuis);
      expect([answer.status, fieldsOf(answer)]).toEqual([400, [['toId', 'mayNotStandIn']]]);
    }
    expect(
      fieldsOf(await delegate(salma.personId, { toId: luis.personId, ...marchUntil })),
    ).toEqual([['id', 'noManager']]);
  });
});
