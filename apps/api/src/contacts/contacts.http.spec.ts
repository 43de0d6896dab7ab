import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type CaseView, type ContactView, type ProblemView } from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.planning', country: 'KEN' });
  other = await tellCase(house, { until: 'consultation.planning', country: 'GHA' });
});
afterAll(() => house.close());

type List = { items: ContactView[] };
const call = { contactOn: dateIn(-1), channel: 'call', withWhom: 'Ama Boateng', note: 'Promised.' };
const action = { text: 'Call again', dueOn: dateIn(7), ownerId: null };
const write = (body: object, version: number, by = kase.clients.manager) =>
  by.put<CaseView & ProblemView>(paths.nextAction(kase.number), { body, ifMatch: `"v${version}"` });

describe('a contact', () => {
  test('is entered, shown on the case, and taken back by whoever entered it', async () => {
    const { officer, manager } = kase.clients;
    const entered = await officer.post<List>(paths.contacts(kase.number), { body: call });
    expect([entered.status, entered.body.items]).toMatchObject([201, [{ ...call, file: null }]]);
    const { body } = await manager.get<CaseView>(paths.case(kase.number));
    expect(body.lastContact).toEqual({ on: call.contactOn, channel: 'call' });
    const { id } = entered.body.items[0]!;
    const foreign = await manager.delete<ProblemView>(paths.contact(other.number, id));
    expect(foreign.status).toBe(404);
    const left = await officer.delete<List>(paths.contact(kase.number, id));
    expect([left.status, left.body.items]).toEqual([200, []]);
  });

  test.each([
    [{ contactOn: dateIn(2) }, 'contactOn', 'inFuture'],
    [{ contactOn: '2001-01-01' }, 'contactOn', 'tooEarly'],
    [{ channel: 'telepathy' }, 'channel', 'invalidValue'],
    [{ withWhom: '' }, 'withWhom', 'tooSmall'],
    [{ note: 'x'.repeat(4001) }, 'note', 'tooBig'],
  ])('is refused with %j', async (changes, path, code) => {
    const { status, body } = await kase.clients.manager.post<ProblemView>(
      paths.contacts(kase.number),
      { body: { ...call, ...changes } },
    );
    expect([status, body.fields]).toMatchObject([400, [{ path, code }]]);
  });

  test('is nothing for the country, an organization or an observer to see', async () => {
    const observer = await signInAs(house, 'observer');
    for (const client of [kase.clients.country, kase.clients.organization, observer.client]) {
      expect((await client.get(paths.contacts(kase.number))).status).toBe(404);
      expect((await client.post(paths.contacts(kase.number), { body: call })).status).toBe(404);
    }
    await kase.clients.manager.post(paths.contacts(kase.number), { body: call });
    const { body } = await kase.clients.country.get<CaseView>(paths.case(kase.number));
    expect([body.lastContact, body.nextAction]).toEqual([null, null]);
    const elsewhere = await signInElsewhere(house);
    expect((await elsewhere.get(paths.contacts(kase.number))).status).toBe(404);
  });

  test('is entered by nobody who only reads', async () => {
    const auditor = await signInAs(house, 'auditor');
    expect((await auditor.client.get(paths.contacts(kase.number))).status).toBe(200);
    const refused = await auditor.client.post(paths.contacts(kase.number), { body: call });
    expect(refused.status).toBe(403);
  });
});

describe('the next action', () => {
  test('is one at a time: written, changed by who saw it, done', async () => {
    const written = await write(action, 0);
    expect([written.status, written.body.nextAction]).toMatchObject([
      200,
      { text: 'Call again', dueOn: action.dueOn, owner: null, version: 1 },
    ]);
    expect((await write(action, 0)).status).toBe(412);
    const owner = kase.people.officer;
    const changed = await write({ ...action, ownerId: owner.personId }, 1, kase.clients.officer);
    expect(changed.body.nextAction).toMatchObject({ owner: { name: owner.name }, version: 2 });
    const done = await kase.clients.director.post<CaseView>(paths.nextActionDone(kase.number), {
      ifMatch: '"v2"',
    });
    expect([done.status, done.body.nextAction]).toEqual([200, null]);
    const again = await kase.clients.director.post(paths.nextActionDone(kase.number), {
      ifMatch: '"v0"',
    });
    expect(again.status).toBe(409);
  });

  test('needs to know what it replaces, a text, and an owner of the Center', async () => {
    const { manager } = kase.clients;
    expect((await manager.put(paths.nextAction(kase.number), { body: action })).status).toBe(428);
    expect((await write({ ...action, text: ' ' }, 0)).status).toBe(400);
    const { status, body } = await write({ ...action, ownerId: kase.people.country.personId }, 0);
    expect([status, body.fields]).toMatchObject([
      400,
      [{ path: 'ownerId', code: 'notOfTheCenter' }],
    ]);
  });
});
