import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { paths, type SessionView } from '@sixstep/contract';
import { StartRefusal } from '../errors/start-refusal.ts';
import { tokenIn } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { whileLocked } from '../testing/while-locked.ts';
import { run } from './create-administrator-command.ts';
import { FirstAdministrator } from './first-administrator.ts';

let house: TestApp;
let first: FirstAdministrator;
beforeEach(async () => {
  house = await openTestApp();
  first = house.app.get(FirstAdministrator, { strict: false });
});
afterEach(() => house.close());

const accept = async (link: string, client = house.http()) =>
  (await client.post(paths.acceptInvitationLink, { body: { token: tokenIn(link) } })).status;
const command = (...args: string[]) =>
  run({ settings: house.settings, args, app: async () => house.app });

describe('the first administrator', () => {
  test('comes in by the link that the command prints, once, and gives themselves a password', async () => {
    const link = await first.create('keiko@center.example', 'Keiko Arai');
    expect(link).toMatch(/^http:\/\/sixstep\.test\/sign-in#[\w-]{43}$/);
    const client = house.http();
    expect(await accept(link, client)).toBe(200);
    const { body } = await client.get<SessionView>(paths.session);
    expect(body.person).toMatchObject({ name: 'Keiko Arai', role: 'administrator' });
    const password = 'seven herons at the weir';
    expect((await client.put('/api/session/password', { body: { password } })).status).toBe(204);
    expect(await accept(link)).toBe(410);
  });

  test('is one, of a hundred who try at once', async () => {
    const tries = Array.from({ length: 100 }, (_, place) =>
      first.create(`keiko.${place}@center.example`, 'Keiko'),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [row] = await house.sql(`select count(*) as people from sixstep.person`);
    expect(row).toEqual({ people: 1 });
  });

  test('is one, of several who have all found none', async () => {
    const tries = await whileLocked(
      house,
      'lock table sixstep.person in share row exclusive mode',
      () =>
        Array.from({ length: 4 }, (_, place) =>
          first.create(`keiko.${place}@center.example`, 'Keiko').then(
            () => 'made',
            () => 'refused',
          ),
        ),
    );
    expect(tries.toSorted()).toEqual(['made', 'refused', 'refused', 'refused']);
  });

  test('gets a further link while the first one waits, and none afterwards', async () => {
    await first.create('keiko@center.example', 'Keiko Arai');
    const second = await first.create('keiko@center.example', 'Keiko Arai');
    expect(await accept(second)).toBe(200);
    await expect(first.create('keiko@center.example', 'Keiko Arai')).rejects.toThrow(StartRefusal);
  });

  test.each(['active', 'disabled'])('is not made beside an %s one', async (status) => {
    const administrator = await house.person({ role: 'administrator' });
    await house.sql('update sixstep.person set status = $1 where id = $2', [
      status,
      administrator.personId,
    ]);
    await expect(first.create('keiko@center.example', 'Keiko Arai')).rejects.toThrow(
      'There is an administrator already',
    );
  });

  test('is not made of somebody with another role', async () => {
    const { email } = await house.person({ role: 'observer' });
    await expect(first.create(email, 'Keiko Arai')).rejects.toThrow('choose another one');
  });
});

describe('the command', () => {
  test.each([
    [],
    ['keiko'],
    ['keiko@center.example'],
    ['keiko@center.example', ' '],
    ['not an address', 'Keiko'],
  ])('with %j says what it needs and makes nobody', async (...args) => {
    await expect(command(...args)).rejects.toThrow('Say who it is');
    expect(await house.sql('select from sixstep.person')).toEqual([]);
  });
});

test('no route lets anybody make the first administrator', async () => {
  for (const path of [
    '/api/setup',
    '/api/first-administrator',
    '/api/people',
    '/api/auth/sign-up/email',
  ]) {
    const body = {
      email: 'keiko@center.example',
      name: 'Keiko',
      role: 'administrator',
      language: 'en',
    };
    expect([401, 404]).toContain((await house.http().post(path, { body })).status);
  }
});
