import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type OfferRequestView,
  type OffersView,
  type WorkplanView,
} from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidByPhone } from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, wayOf, type Part, type StepAnswer } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let matching: ToldCase;
let calling: ToldCase;
let consolidating: ToldCase;
let asked: ToldCase;
let running: ToldCase;
let notAsked: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  matching = await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
  calling = await tellCase(house, { until: 'coordination.calling', country: 'ZMB' });
  consolidating = await tellCase(house, { until: 'coordination.consolidating', country: 'GEO' });
  asked = await tellCase(house, { until: 'coordination.awaitingConsent', country: 'MNG' });
  const undp = { role: 'partnerContact', organizationCode: 'undp' } as const;
  notAsked = (await signInAs(house, undp)).client;
  running = await tellCase(house, { until: 'implementation.inProgress', country: 'CHL' });
});
afterAll(() => house.close());

const cases = () => ({ matching, calling, consolidating, asked, running });
const read = async (kase: ToldCase, by: Part = 'manager') =>
  (await kase.clients[by].get<OffersView>(paths.offers(kase.number))).body;

const reason = 'The focal point knows another one.';
const call = { recipients: ['gggi'], dueDate: dateIn(30) };
const unknown = { provider: 'organization:nobody', reason };

describe('a step of the coordination', () => {
  const notManager = ['director', 'officer', 'secondPerson', 'country'] as const;
  const staff = ['director', 'manager', 'officer', 'secondPerson'] as const;
  test.each([
    ['matching', 'offers.call', call, notManager],
    ['matching', 'offers.settle', undefined, notManager],
    ['calling', 'offers.close', undefined, notManager],
    ['consolidating', 'offers.callAgain', call, notManager],
    ['consolidating', 'offers.consolidate', undefined, notManager],
    ['asked', 'offers.withhold', { withheld: [unknown] }, staff],
    ['asked', 'offers.consent', { versionMeant: 1 }, staff],
    ['running', 'offers.reopen', { reason }, notManager],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    const kase = cases()[name];
    const before = await kase.version();
    for (const who of wrong) {
      const answer = await takeStep(kase, who, type, record);
      expect([who, answer.status, answer.body.code]).toEqual([who, 403, 'wrongRole']);
    }
    // An organization knows of a case from the call on, and moves none.
    const organization = await takeStep(kase, 'organization', type, record);
    expect(organization.status).toBe(name === 'matching' ? 404 : 403);
    for (const outsider of [await signInElsewhere(house), notAsked]) {
      expect((await takeStep(kase, outsider, type, record)).status).toBe(404);
    }
    expect(await kase.version()).toBe(before);
  });

  test.each([
    ['matching', 'manager', 'offers.call', { ...call, recipients: [] }, 'recipients', 'tooSmall'],
    [
      'matching',
      'manager',
      'offers.call',
      { ...call, recipients: ['nobody'] },
      'recipients.0',
      'unknownOrganization',
    ],
    ['matching', 'manager', 'offers.call', { ...call, dueDate: dateIn(-1) }, 'dueDate', 'notAhead'],
    [
      'matching',
      'manager',
      'offers.call',
      { ...call, dueDate: 'soon' },
      'dueDate',
      'invalidFormat',
    ],
    ['asked', 'country', 'offers.withhold', { withheld: [] }, 'withheld', 'tooSmall'],
    [
      'asked',
      'country',
      'offers.withhold',
      { withheld: [{ provider: 'center' }] },
      'withheld.0.reason',
      'required',
    ],
    [
      'asked',
      'country',
      'offers.withhold',
      { withheld: [unknown] },
      'withheld.0.provider',
      'unknownProvider',
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
      expect(await kase.version()).toBe(before);
    },
  );

  test.each([
    ['matching', 'manager', 'offers.close', undefined],
    ['calling', 'manager', 'offers.call', call],
    ['consolidating', 'country', 'offers.consent', { versionMeant: 1 }],
    ['asked', 'manager', 'offers.consolidate', undefined],
    ['running', 'country', 'offers.withhold', { withheld: [unknown] }],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)[0]]).toEqual([
      409,
      'notNow',
      'notInThisState',
    ]);
  });
});

const settle = (kase: ToldCase, activity: string, place: string, body: object, by: Part) =>
  kase.clients[by][place === 'gap' || place === 'overlap' ? 'post' : 'put']<OffersView>(
    `${paths.offers(kase.number)}/${activity}/${place}`,
    { body },
  );
/** Does the same with every activity of the case. */
const settleAll = async (kase: ToldCase, place: string, body: object, by: Part = 'officer') => {
  for (const { activity } of (await read(kase)).rows) {
    const answer = await settle(kase, activity.id, place, body, by);
    expect([place, answer.status]).toEqual([place, 200]);
  }
};
const toCenter = { kind: 'center', name: null };
const offer = {
  status: 'offered',
  role: 'lead',
  fromOn: null,
  toOn: null,
  conditions: null,
  contact: null,
  note: null,
};

describe('the coordination does not go on', () => {
  const refused = (answer: StepAnswer) => [answer.status, reasonCodes(answer)];

  test.each([
    ['matching', 'manager', 'offers.settle', undefined, 'activitiesSettled'],
    ['calling', 'manager', 'offers.close', undefined, 'callOver'],
    ['consolidating', 'manager', 'offers.consolidate', undefined, 'activitiesSettled'],
    ['running', 'manager', 'offers.reopen', { reason }, 'leadWithdrawn'],
  ] as const)('in %s by the %s: %s with %j, for %s', async (name, who, type, record, code) => {
    expect(refused(await takeStep(cases()[name], who, type, record))).toEqual([409, [code]]);
  });

  test('to a call for an activity of which nobody is suggested as its provider', async () => {
    await house.sql(
      `update sixstep.activity set organization_code = null
       where case_id = (select id from sixstep.case_file where number = $1)`,
      [matching.number],
    );
    const answer = await takeStep(matching, 'manager', 'offers.call', call);
    expect(refused(answer)).toEqual([409, ['providersSuggested']]);
  });

  test('to the country with two who lead one activity, nor with two who would', async () => {
    const [first, ...others] = (await read(consolidating)).rows.map(({ activity }) => activity.id);
    const reserve = { decision: 'reserve' };
    for (const id of others) {
      await settle(consolidating, id, 'lead', toCenter, 'officer');
      await settle(consolidating, id, 'gggi/decision', reserve, 'officer');
    }
    await settle(consolidating, first!, 'undp', { ...offer, onBehalf: saidByPhone }, 'officer');
    await settle(consolidating, first!, 'undp/decision', { decision: 'confirmed' }, 'manager');
    await settle(consolidating, first!, 'lead', toCenter, 'officer');
    const go = () => takeStep(consolidating, 'manager', 'offers.consolidate');
    expect(refused(await go())).toEqual([409, ['oneLeadEach', 'overlapsSettled']]);
    await settle(consolidating, first!, 'undp/decision', { decision: 'pending' }, 'manager');
    expect(refused(await go())).toEqual([409, ['overlapsSettled']]);
    await settle(consolidating, first!, 'overlap', { reason: 'Both know it.' }, 'director');
    expect((await go()).body.state).toBe('coordination.awaitingConsent');
  });

  test('to another call where everything is led already', async () => {
    const kase = await tellCase(house, { until: 'coordination.matching', country: 'PAK' });
    await settleAll(kase, 'lead', toCenter);
    expect((await takeStep(kase, 'manager', 'offers.settle')).status).toBe(200);
    const answer = await takeStep(kase, 'manager', 'offers.callAgain', call);
    expect(refused(answer)).toEqual([409, ['gapLeft']]);
  });

  test('to a confirmation before the country has consented to anybody', async () => {
    const { version } = await read(asked, 'country');
    const record = { versionMeant: version };
    const answer = await takeStep(asked, 'country', 'offers.consent', record);
    expect(refused(answer)).toEqual([409, ['providerConsented']]);
  });
});

describe('the way of the coordination', () => {
  test('leads from the call over offers and a consent withheld to who delivers', async () => {
    const kase = await tellCase(house, { until: 'coordination.matching', country: 'NPL' });
    const goes = wayOf(kase);
    await goes('manager', 'offers.call', call, 'coordination.calling');
    const mine = async () =>
      (
        await kase.clients.organization.get<{ items: OfferRequestView[] }>(paths.offersMine)
      ).body.items.filter(({ caseNumber }) => caseNumber === kase.number);
    expect(await mine()).toEqual(
      (await read(kase)).rows.map(({ activity: { id } }) =>
        expect.objectContaining({
          activity: expect.objectContaining({ id }),
          dueOn: call.dueDate,
          open: true,
        }),
      ),
    );
    const say = async (status: string) => {
      const answers = [];
      for (const { activity } of await mine()) {
        const address = `${paths.offersMine}/${activity.id}`;
        answers.push(
          (await kase.clients.organization.put(address, { body: { ...offer, status } })).status,
        );
      }
      return new Set(answers);
    };
    expect(await say('offered')).toEqual(new Set([200]));
    await goes('manager', 'offers.close', undefined, 'coordination.consolidating');
    await settleAll(kase, 'gggi/decision', { decision: 'confirmed' });
    await goes('manager', 'offers.consolidate', undefined, 'coordination.awaitingConsent');
    expect(await say('declined')).toEqual(new Set([409]));

    const gggi = 'organization:gggi';
    expect((await read(kase, 'country')).providers.map(({ key }) => key)).toEqual([gggi]);
    const withheld = [{ provider: gggi, reason }];
    await goes('country', 'offers.withhold', { withheld }, 'coordination.consolidating');
    expect((await read(kase)).providers).toMatchObject([{ consent: 'withhold', reason }]);
    await settleAll(kase, 'gggi/decision', { decision: 'declined' });
    await settleAll(kase, 'lead', { kind: 'national', name: 'The Energy Institute' });
    await goes('manager', 'offers.consolidate', undefined, 'coordination.awaitingConsent');
    const national = 'national:The Energy Institute';
    const { version } = await read(kase, 'country');
    const consented = await kase.clients.country.put(`${paths.offers(kase.number)}/consents`, {
      body: {
        versionMeant: version,
        consents: [{ provider: national, answer: 'consent', reason: null }],
      },
    });
    expect(consented.status).toBe(200);
    const older = await takeStep(kase, 'country', 'offers.consent', { versionMeant: version - 1 });
    expect([older.status, older.body.code]).toEqual([412, 'stale']);
    await goes('country', 'offers.consent', { versionMeant: version }, 'coordination.confirmed');
    expect((await read(kase)).providers).toMatchObject([{ key: national, consent: 'consent' }]);
  });

  test('begins anew once a lead has withdrawn, and leads to what is carried out again', async () => {
    const [request] = (
      await running.clients.organization.get<{ items: OfferRequestView[] }>(paths.offersMine)
    ).body.items.filter(({ caseNumber }) => caseNumber === running.number);
    const withdrawn = await running.clients.organization.put(
      `${paths.offersMine}/${request!.activity.id}`,
      { body: { ...offer, status: 'withdrawn' } },
    );
    expect(withdrawn.status).toBe(200);
    const goes = wayOf(running);
    await goes('manager', 'offers.reopen', { reason }, 'coordination.matching');
    await settle(running, request!.activity.id, 'lead', toCenter, 'officer');
    await goes('manager', 'offers.settle', undefined, 'coordination.consolidating');
    await goes('manager', 'offers.consolidate', undefined, 'coordination.awaitingConsent');
    const { version, providers } = await read(running, 'country');
    await running.clients.country.put(`${paths.offers(running.number)}/consents`, {
      body: {
        versionMeant: version,
        consents: providers.map(({ key }) => ({ provider: key, answer: 'consent', reason: null })),
      },
    });
    await goes('country', 'offers.consent', { versionMeant: version }, 'coordination.confirmed');
    const begin = { kickOffDate: dateIn(0) };
    await goes('manager', 'implementation.start', begin, 'implementation.inProgress');
    const { body } = await running.clients.manager.get<WorkplanView>(
      paths.workplan(running.number),
    );
    const again = body.deliverables.find(({ activity }) => activity.id === request!.activity.id);
    expect(again!.lead).toMatchObject({ code: null, name: 'A6IP Center' });
  });
});
