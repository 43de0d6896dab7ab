import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  paths,
  personList,
  personView,
  type PersonList,
  type PersonView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { mailedLinks, tokenIn } from '../testing/mailed-links.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { signIn } from '../testing/sign-in.ts';

let house: TestApp;
let keiko: Actor;
let administrator: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ({ actor: keiko, client: administrator } = await signInAs(house, {
    role: 'administrator',
    name: 'Keiko Arai',
  }));
});
beforeEach(() => house.sql('delete from auth.rate_limit'));
afterAll(() => house.close());

let added = 0;
const someone = (more: object = {}) => ({
  name: 'Tomas Berg',
  email: `tomas.${++added}@example.test`,
  role: 'programOfficer',
  language: 'en',
  ...more,
});
const add = (body: object, by = administrator) =>
  by.post<PersonView & Pick<ProblemView, 'code' | 'fields'>>(paths.people, { body });
const change = (person: Pick<PersonView, 'id' | 'version'>, body: object, by = administrator) =>
  by.patch<PersonView & Pick<ProblemView, 'code' | 'fields'>>(paths.person(person.id), {
    body,
    ifMatch: `"v${person.version}"`,
  });
const viewOf = async ({ personId }: Pick<Actor, 'personId'>) =>
  (await administrator.get<PersonView>(paths.person(personId))).body;
const fieldsOf = ({ body }: { body: Pick<ProblemView, 'fields'> }) =>
  body.fields.map(({ path, code }) => [path, code]);

describe('the list of people', () => {
  test('names everybody to the Center, by name, and pages through them', async () => {
    await house.person({ role: 'focalPoint', countryCode: 'TUN', name: 'Zora Zaki' });
    const whole = parse(personList, (await administrator.get<PersonList>(paths.people)).body);
    expect(whole.items.map(({ name }) => name)).toEqual(
      whole.items.map(({ name }) => name).toSorted(),
    );
    expect(whole.items.at(-1)).toMatchObject({
      name: 'Zora Zaki',
      country: { code: 'TUN', name: 'Tunisia' },
    });
    const first = (await administrator.get<PersonList>(`${paths.people}?limit=1`)).body;
    const rest = (
      await administrator.get<PersonList>(`${paths.people}?limit=200&cursor=${first.nextCursor}`)
    ).body;
    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect(rest.nextCursor).toBeNull();
  });

  test('says when somebody was last here', async () => {
    const { actor, client } = await signInAs(house, 'programManager');
    expect((await viewOf(actor)).lastSeenOn).toBeNull();
    await house.sql(
      `update auth.session set updated_at = clock_timestamp() - interval '6 minutes' where user_id = $1`,
      [actor.personId],
    );
    await client.get(paths.organizations);
    expect((await viewOf(actor)).lastSeenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each(['director', 'programManager', 'programOfficer', 'auditor'] as const)(
    'is read by a %s',
    async (role) => {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.people)).status).toBe(200);
    },
  );

  test('shows an observer the people of the Center and nobody of a country', async () => {
    const { client } = await signInAs(house, 'observer');
    const { items } = (await client.get<PersonList>(`${paths.people}?limit=200`)).body;
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ country, organization }) => country ?? organization)).toEqual([]);
  });

  test.each(['focalPoint', 'countryColleague', 'partnerContact'] as const)(
    'is not there for a %s',
    async (role) => {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.people)).status).toBe(404);
      expect((await client.get(paths.person(keiko.personId))).status).toBe(404);
    },
  );

  test.each(['?limit=x', '?cursor=made-up', '?role=director', '?limit=1&limit=2'])(
    'asked with %s is refused',
    async (query) => {
      expect((await administrator.get(`${paths.people}${query}`)).status).toBe(400);
    },
  );
});

describe('adding a person', () => {
  test('makes an account in waiting and mails the link that opens it once', async () => {
    const wanted = someone({
      role: 'focalPoint',
      countryCode: 'PER',
      language: 'es',
      name: 'Rosa Quispe',
    });
    const answer = await add(wanted);
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"v1"']);
    expect(parse(personView, answer.body)).toMatchObject({
      status: 'invited',
      role: 'focalPoint',
      country: { code: 'PER' },
    });
    const [link] = await mailedLinks(house, wanted.email);
    expect(link).toMatch(/^http:\/\/sixstep\.test\/portal\/es\/in#/);
    const client = house.http();
    await client.post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect((await client.get<{ person: PersonView }>(paths.session)).body.person.id).toBe(
      answer.body.id,
    );
    expect((await viewOf({ personId: answer.body.id })).status).toBe('active');
    const again = await house
      .http()
      .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect(again.status).toBe(410);
  });

  test('says in the mail who invites, as what and until when', async () => {
    const wanted = someone({ role: 'partnerContact', organizationCode: 'gggi' });
    await add(wanted);
    const [mail] = await house.sql(
      `select kind, outside, content from sixstep.outgoing_mail where to_address = $1`,
      [wanted.email],
    );
    expect(mail).toMatchObject({
      kind: 'personInvited',
      outside: true,
      content: {
        role: 'partnerContact',
        invitedBy: 'Keiko Arai',
        validUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
  });

  test('answers nothing of the link', async () => {
    const wanted = someone();
    const answer = await add(wanted);
    const [link] = await mailedLinks(house, wanted.email);
    expect(answer.text).not.toContain(tokenIn(link));
    expect(Object.keys(answer.body)).toEqual(expect.arrayContaining(Object.keys(personView.shape)));
  });

  test('is refused for an address that is taken, in whatever capitals', async () => {
    const wanted = someone();
    await add(wanted);
    const again = await add({ ...wanted, email: wanted.email.toUpperCase() });
    expect([again.status, fieldsOf(again)]).toEqual([400, [['email', 'taken']]]);
  });

  test.each([
    [{ role: 'focalPoint' }, [['countryCode', 'required']]],
    [{ role: 'focalPoint', countryCode: 'XXX' }, [['countryCode', 'unknown']]],
    [{ role: 'director', countryCode: 'GHA' }, [['countryCode', 'notForThisRole']]],
    [{ role: 'partnerContact' }, [['organizationCode', 'required']]],
    [{ role: 'partnerContact', organizationCode: 'nobody' }, [['organizationCode', 'unknown']]],
    [{ role: 'emperor' }, [['role', 'invalidValue']]],
    [{ status: 'active' }, [['status', 'unknownField']]],
    [
      { id: 'mine', version: 7 },
      [
        ['id', 'unknownField'],
        ['version', 'unknownField'],
      ],
    ],
    [{ email: 'tomas@example.test\r\nBcc: all@example.test' }, [['email', 'invalidFormat']]],
    [{ name: 'Tomas\nBerg' }, [['name', 'invalidFormat']]],
    [{ language: 'de' }, [['language', 'invalidValue']]],
  ])('with %j is refused, and nobody is added', async (more, fields) => {
    const wanted = someone(more);
    const answer = await add(wanted);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, fields]);
    expect(await house.sql('select from sixstep.person where email = $1', [wanted.email])).toEqual(
      [],
    );
    expect(await mailedLinks(house, wanted.email)).toEqual([]);
  });

  test.each([
    ['director', 403],
    ['programManager', 403],
    ['programOfficer', 403],
    ['observer', 403],
    ['auditor', 403],
    ['focalPoint', 404],
    ['countryColleague', 404],
    ['partnerContact', 404],
  ] as const)('is not for a %s: %i, and the attempt is written down', async (role, status) => {
    const { actor, client } = await signInAs(house, role);
    const wanted = someone({ role: 'administrator' });
    expect((await add(wanted, client)).status).toBe(status);
    expect(await house.sql('select from sixstep.person where email = $1', [wanted.email])).toEqual(
      [],
    );
    const log = await house.sql(
      `select kind, subject from sixstep.access_log where person_id = $1 and kind = 'refused'`,
      [actor.personId],
    );
    expect(log).toEqual([{ kind: 'refused', subject: 'people.add' }]);
  });
});

describe('mailing the link again', () => {
  const again = (id: string, by = administrator) =>
    by.post<ProblemView>(`${paths.person(id)}/invitation`);

  test('stops the one before', async () => {
    const wanted = someone();
    const { body } = await add(wanted);
    expect((await again(body.id)).status).toBe(200);
    const [first, second] = await mailedLinks(house, wanted.email);
    const statuses: number[] = [];
    for (const link of [first, second]) {
      const answer = await house
        .http()
        .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([410, 200]);
  });

  test('is refused for somebody who is in already, or not by an administrator', async () => {
    const { actor, client } = await signInAs(house, 'director');
    expect((await again(actor.personId)).status).toBe(409);
    const { body } = await add(someone());
    expect((await again(body.id, client)).status).toBe(403);
  });

  test('happens for whoever asks with the address of somebody who is waiting', async () => {
    const wanted = someone();
    await add(wanted);
    await house.http().post(paths.signInLinks, { body: { email: wanted.email, language: 'en' } });
    const links = await mailedLinks(house, wanted.email);
    expect(links).toHaveLength(2);
    const answer = await house
      .http()
      .post(paths.acceptInvitationLink, { body: { token: tokenIn(links[1]) } });
    expect(answer.status).toBe(200);
  });
});

describe('changing a person', () => {
  test('changes what is named, and the tag of the record with it', async () => {
    const person = await viewOf(await house.person({ role: 'programOfficer' }));
    const answer = await change(person, { name: 'Another Name', language: 'fr' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, `"v${person.version + 1}"`]);
    expect(answer.body).toMatchObject({
      name: 'Another Name',
      language: 'fr',
      role: 'programOfficer',
    });
  });

  test('to another role ends their sessions, and the next one has the new role', async () => {
    const { actor, client } = await signInAs(house, 'programOfficer');
    await change(await viewOf(actor), { role: 'programManager' });
    expect((await client.get(paths.organizations)).status).toBe(401);
    const next = await signIn(house, actor);
    expect((await next.get<{ person: PersonView }>(paths.session)).body.person.role).toBe(
      'programManager',
    );
  });

  test('moves a focal point to another country only with its code', async () => {
    const { actor, client } = await signInAs(house, 'focalPoint');
    const person = await viewOf(actor);
    expect(fieldsOf(await change(person, { countryCode: null }))).toEqual([
      ['countryCode', 'required'],
    ]);
    expect((await change(person, { countryCode: 'TUN' })).status).toBe(200);
    expect((await client.get(paths.organizations)).status).toBe(401);
  });

  test('disables them: they are out at once, and no link lets them in', async () => {
    const { actor, client } = await signInAs(house, 'programOfficer');
    const answer = await change(await viewOf(actor), { disabled: true });
    expect(answer.body.status).toBe('disabled');
    expect((await client.get(paths.organizations)).status).toBe(401);
    await house.http().post(paths.signInLinks, { body: { email: actor.email, language: 'en' } });
    expect(await mailedLinks(house, actor.email)).toEqual([]);
    expect((await change(answer.body, { disabled: false })).body.status).toBe('active');
  });

  test('enabled again, somebody who never came in is waiting still, for a new link', async () => {
    const wanted = someone();
    const { body } = await add(wanted);
    const disabled = await change(body, { disabled: true });
    expect((await change(disabled.body, { disabled: false })).body.status).toBe('invited');
    const [link] = await mailedLinks(house, wanted.email);
    const answer = await house
      .http()
      .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect(answer.status).toBe(410);
  });

  test('before they have come in stops the link that was made for the old role', async () => {
    const wanted = someone();
    const { body } = await add(wanted);
    await change(body, { role: 'auditor' });
    const [link] = await mailedLinks(house, wanted.email);
    const answer = await house
      .http()
      .post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } });
    expect(answer.status).toBe(410);
  });

  test('asks for the tag, and for the newest one', async () => {
    const person = await viewOf(await house.person({ role: 'programOfficer' }));
    const without = await administrator.patch<ProblemView>(paths.person(person.id), {
      body: { name: 'X' },
    });
    expect([without.status, without.body.code]).toEqual([428, 'missingIfMatch']);
    await change(person, { name: 'First' });
    const late = await change(person, { name: 'Second' });
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
    expect((await viewOf({ personId: person.id })).name).toBe('First');
  });

  test.each(['email', 'status', 'version', 'id', 'changed_by', 'timeZone'])(
    'does not know the field %s',
    async (field) => {
      const person = await viewOf(await house.person({ role: 'programOfficer' }));
      const answer = await change(person, { [field]: 'anything' });
      expect([answer.status, fieldsOf(answer)]).toEqual([400, [[field, 'unknownField']]]);
    },
  );

  test('that is not there answers 404, whatever the id', async () => {
    const nobody = '01980000-0000-7000-8000-000000000001';
    expect((await change({ id: nobody, version: 1 }, { name: 'X' })).status).toBe(404);
    expect((await administrator.get(paths.person('not-an-id'))).status).toBe(400);
  });
});

describe('nobody raises themselves', () => {
  const roles = [
    'director',
    'programManager',
    'programOfficer',
    'observer',
    'auditor',
    'focalPoint',
    'partnerContact',
  ] as const;
  test.each(roles)('a %s changes neither their own role nor anybody else’s', async (role) => {
    const { actor, client } = await signInAs(house, role);
    const before = await viewOf(actor);
    for (const person of [before, await viewOf(keiko)]) {
      for (const body of [{ role: 'administrator' }, { disabled: true }, { name: 'X' }]) {
        expect([403, 404]).toContain((await change(person, body, client)).status);
      }
    }
    expect([await viewOf(actor), (await viewOf(keiko)).role]).toEqual([before, 'administrator']);
  });

  test('an administrator changes their own name, but not their own role, nor whether they may be here', async () => {
    const { actor, client } = await signInAs(house, 'administrator');
    const person = await viewOf(actor);
    expect((await change(person, { role: 'director' }, client)).status).toBe(403);
    expect((await change(person, { disabled: true }, client)).status).toBe(403);
    expect((await change(person, { name: 'New Name', role: 'administrator' }, client)).status).toBe(
      200,
    );
  });

  test('not past the service either: the database lets no manager write a role of the Center', async () => {
    const manager = await house.person({ role: 'programManager' });
    const director = await house.person({ role: 'director' });
    const raised = await house.database.as(manager, (tx) =>
      tx.query(`update sixstep.person set role = 'director' where id = any ($1) returning id`, [
        [manager.personId, director.personId, keiko.personId],
      ]),
    );
    expect(raised).toEqual([]);
    const made = house.database.as(manager, (tx) =>
      tx.query(
        `insert into sixstep.person (email, name, role, status) values ('x@example.test', 'X', 'director', 'active')`,
      ),
    );
    await expect(made).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the last administrator', () => {
  const onlyTwo = async () => {
    await house.sql(`update sixstep.person set status = 'disabled' where role = 'administrator'`);
    const [a, b] = [await signInAs(house, 'administrator'), await signInAs(house, 'administrator')];
    return { a, b, views: [await viewBy(a, a.actor), await viewBy(a, b.actor)] as const };
  };
  const viewBy = async ({ client }: { client: HttpClient }, { personId }: Actor) =>
    (await client.get<PersonView>(paths.person(personId))).body;

  test('stays one when two put each other out at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { a, b, views } = await onlyTwo();
      const answers = await Promise.all([
        change(views[1], { disabled: true }, a.client),
        change(views[0], { role: 'observer' }, b.client),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const [left] = await house.sql(
        `select count(*) as administrators from sixstep.person where role = 'administrator' and status = 'active'`,
      );
      expect(left).toEqual({ administrators: 1 });
    }
  });
});
