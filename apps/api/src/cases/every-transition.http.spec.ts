import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { CaseView, OffersView, WorkplanView } from '@sixstep/contract';
import {
  eventTypes,
  openStates,
  overrideTargets,
  states,
  targetsOfEvent,
  type EventType,
  type State,
} from '@sixstep/process';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { Verify } from './verify.ts';

jest.setTimeout(60_000);

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

/** Tells a case of some country that has none under way. */
async function tell(
  until: State,
  twist?: Parameters<typeof tellCase>[1]['twist'],
): Promise<ToldCase> {
  const [free] = await house.sql<{ code: string }>(
    `select p.code from sixstep.partner_country p
     where p.support_class = 'recipient' and not exists (
       select from sixstep.case_file c join sixstep.process_state s using (state)
       where c.country_code = p.code and not s.final)
     order by p.code limit 1`,
  );
  const kase = await tellCase(house, { until, country: free!.code, ...(twist && { twist }) });
  underWay.push(kase);
  return kase;
}

const underWay: ToldCase[] = [];
afterEach(async () => {
  // Their countries are needed again.
  for (const kase of underWay.splice(0)) {
    const state = await stateOf(kase);
    if (!openStates.includes(state)) continue;
    if (state !== 'expressionOfInterest.drafting') {
      await take(kase, 'director', 'case.override', {
        target: 'expressionOfInterest.drafting',
        reason,
      });
    }
    await take(kase, 'country', 'case.withdraw', withdrawal);
  }
});

async function stateOf({ number }: ToldCase): Promise<State> {
  const [row] = await house.sql<{ state: State }>(
    'select state from sixstep.case_file where number = $1',
    [number],
  );
  return row!.state;
}

async function take(
  kase: ToldCase,
  who: keyof ToldCase['clients'],
  type: EventType,
  record?: unknown,
): Promise<State> {
  const answer = await kase.clients[who].post<CaseView>(`/api/cases/${kase.number}/steps`, {
    key: randomUUID(),
    ifMatch: `"v${await kase.version()}"`,
    body: { type, ...(record !== undefined && { record }) },
  });
  expect([type, answer.status, refusalIn(answer.text)]).toEqual([type, 200, undefined]);
  return answer.body.state;
}

const refusalIn = (text: string): unknown => (JSON.parse(text) as { reasons?: unknown }).reasons;

const dateIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reason = 'So that this way is gone once, from its beginning to its end.';
const withdrawal = { reason, letter: { text: 'We withdraw, and thank the Center.' } };
const hold = { reasonCode: 'electionsOrReshuffle', reviewDate: dateIn(30) };

const takesFrom = (type: EventType) =>
  openStates.filter((state) => targetsOfEvent(type, state).length > 0);

describe('what can happen in any state', () => {
  test.each(openStates)(
    '%s is corrected and overridden, and held, prolonged and resumed where it may be',
    async (state) => {
      const kase = await tell(state);
      const correction = { line: 1, what: { occurredOn: dateIn(-365) }, reason };
      await take(kase, 'manager', 'case.correct', correction);
      if (takesFrom('case.hold').includes(state)) {
        await take(kase, 'director', 'case.hold', hold);
        await take(kase, 'director', 'case.prolongHold', { ...hold, reviewDate: dateIn(40) });
        await take(kase, 'manager', 'case.resume');
      }
      const [target] = overrideTargets(state);
      expect(await take(kase, 'director', 'case.override', { target, reason })).toBe(target);
    },
  );

  test('a move into any state is undone by the person who made it', async () => {
    const kase = await tell('implementation.finalReporting');
    for (const target of overrideTargets('implementation.finalReporting')) {
      await take(kase, 'director', 'case.override', { target, reason });
      expect(await take(kase, 'director', 'case.undo')).toBe('implementation.finalReporting');
    }
    await take(kase, 'director', 'case.override', { target: 'implementation.inProgress', reason });
  });

  test.each(takesFrom('case.withdraw'))('a country withdraws in %s', async (state) => {
    const kase = await tell(state);
    expect(await take(kase, 'country', 'case.withdraw', withdrawal)).toBe('withdrawn');
    await take(kase, 'manager', 'case.correct', {
      line: 1,
      what: { occurredOn: dateIn(-365) },
      reason,
    });
  });

  test.each(takesFrom('case.close'))('the director closes in %s', async (state) => {
    const kase = await tell(state);
    const record = { reasonCode: 'officeVacant', letter: 'The Center closes the case.' };
    expect(await take(kase, 'director', 'case.close', record)).toBe('closedByCenter');
  });
});

type Move = readonly [
  from: State,
  who: keyof ToldCase['clients'],
  type: EventType,
  record: unknown,
  to: State,
];

const moves: readonly Move[] = [
  [
    'invitation.awaitingApproval',
    'director',
    'invitation.return',
    { reason },
    'invitation.drafting',
  ],
  ['invitation.awaitingApproval', 'manager', 'invitation.cancel', { reason }, 'cancelled'],
  ['invitation.sent', 'manager', 'invitation.cancel', { reason }, 'cancelled'],
  ['invitation.lapsed', 'manager', 'invitation.cancel', { reason }, 'cancelled'],
  ['invitation.sent', 'manager', 'invitation.remind', undefined, 'invitation.sent'],
  [
    'invitation.sent',
    'manager',
    'invitation.renew',
    { reasonCode: 'wrongContact' },
    'invitation.drafting',
  ],
  [
    'invitation.lapsed',
    'manager',
    'invitation.renew',
    { reasonCode: 'noReply' },
    'invitation.drafting',
  ],
  [
    'invitation.lapsed',
    'country',
    'invitation.decline',
    { reasonCode: 'noCapacity' },
    'declinedByCountry',
  ],
  ['invitation.lapsed', 'country', 'expression.start', undefined, 'expressionOfInterest.drafting'],
  [
    'expressionOfInterest.underReview',
    'manager',
    'expression.return',
    { points: [{ field: 'ministry', question: 'Which department?' }], dueDate: dateIn(21) },
    'expressionOfInterest.returned',
  ],
  [
    'expressionOfInterest.deferred',
    'manager',
    'expression.resume',
    undefined,
    'expressionOfInterest.underReview',
  ],
  [
    'draftPackage.internalReview',
    'director',
    'package.return',
    { reason },
    'draftPackage.drafting',
  ],
  [
    'implementation.finalReporting',
    'director',
    'case.terminate',
    { reason, results: 'Half of it.' },
    'terminated',
  ],
];

describe('what happens in one state', () => {
  test.each(moves)('%s: the %s takes %s', async (from, who, type, record, to) => {
    expect(await take(await tell(from), who, type, record)).toBe(to);
  });

  test.each(takesFrom('consultation.reopen').filter((state) => state !== 'draftPackage.proposed'))(
    'the consultation is reopened from %s',
    async (state) => {
      const kase = await tell(state);
      expect(await take(kase, 'manager', 'consultation.reopen', { reason })).toBe(
        'consultation.planning',
      );
    },
  );

  test.each(takesFrom('package.revise'))('the package is revised from %s', async (state) => {
    const kase = await tell(state);
    expect(await take(kase, 'manager', 'package.revise', { reason })).toBe('draftPackage.drafting');
  });
});

describe('what needs more than its state', () => {
  test.each([
    ['an application without an invitation', 'expressionOfInterest.drafting', 'applied'],
    ['a second submission', 'expressionOfInterest.underReview', 'returnedOnce'],
    ['corrections that the country asks for', 'consultation.recording', 'contestedRecord'],
  ] as const)('%s comes in the way of a story', async (_, until, twist) => {
    expect(await stateOf(await tell(until, twist))).toBe(until);
  });

  test('a meeting that took place unplanned is recorded, and another one is scheduled', async () => {
    const kase = await tell('consultation.planning');
    await addMeeting(kase, 'held', -1);
    expect(await take(kase, 'officer', 'consultation.record')).toBe('consultation.recording');
    await addMeeting(kase, 'planned', 5);
    expect(await take(kase, 'officer', 'consultation.schedule')).toBe('consultation.scheduled');
  });

  test.each(['consultation.recording', 'consultation.awaitingConfirmation'] as const)(
    'without an agreed component the director ends the consultation in %s',
    async (state) => {
      const kase = await tell(state);
      await ofCase(
        kase,
        `update sixstep.need_statement set decision = 'dropped', reason = 'Served elsewhere.'`,
      );
      const record = { reason, discussed: 'Everything.' };
      expect(await take(kase, 'director', 'consultation.end', record)).toBe('declinedByCenter');
    },
  );

  test('after a long silence and two reminders the director goes on without a confirmation', async () => {
    const kase = await tell('consultation.awaitingConfirmation');
    await ofCase(kase, `update sixstep.case_file set state_since_on = state_since_on - 40`);
    for (const days of [20, 10]) {
      await house.sql(
        `insert into sixstep.reminder (case_id, state, sent_on)
         select id, state, current_date - $2::int from sixstep.case_file where number = $1`,
        [kase.number, days],
      );
    }
    expect(await take(kase, 'director', 'consultation.proceed', { reason })).toBe(
      'draftPackage.drafting',
    );
  });

  test('a package that comes back unchanged is issued again, and in its last round the consultation is reopened', async () => {
    const kase = await tell('draftPackage.proposed');
    await take(kase, 'country', 'package.requestChanges', {
      answers: [
        { component: 'authorization', answer: 'acceptWithChange', text: 'A quarter later.' },
      ],
    });
    const { body } = await kase.clients.manager.get<{ version: number }>(
      `/api/cases/${kase.number}/support-package`,
    );
    expect(await take(kase, 'manager', 'package.reissue', { versionMeant: body.version })).toBe(
      'draftPackage.proposed',
    );
    await kase.clients.director.post(`/api/cases/${kase.number}/support-package/rounds`, {
      body: { limit: 2 },
    });
    expect(await take(kase, 'manager', 'consultation.reopen', { reason })).toBe(
      'consultation.planning',
    );
  });

  test('the Center leads everything itself, without a call', async () => {
    const kase = await tell('coordination.matching');
    for (const { activity } of (await offersOf(kase)).rows) {
      await kase.clients.officer.put(`/api/cases/${kase.number}/offers/${activity.id}/lead`, {
        body: { kind: 'center', name: null },
      });
    }
    expect(await take(kase, 'manager', 'offers.settle')).toBe('coordination.consolidating');
  });

  test('organizations are asked again', async () => {
    const kase = await tell('coordination.consolidating');
    const record = { recipients: ['undp'], dueDate: dateIn(30) };
    expect(await take(kase, 'manager', 'offers.callAgain', record)).toBe('coordination.calling');
  });

  test('the country withholds its consent to a provider', async () => {
    const kase = await tell('coordination.awaitingConsent');
    const [provider] = (await offersOf(kase)).providers;
    const record = { withheld: [{ provider: provider!.key, reason }] };
    expect(await take(kase, 'country', 'offers.withhold', record)).toBe(
      'coordination.consolidating',
    );
  });

  test('the matching is reopened when the lead of an activity withdraws', async () => {
    const kase = await tell('implementation.inProgress');
    await ofCase(kase, `update sixstep.offer set status = 'withdrawn'`);
    expect(await take(kase, 'manager', 'offers.reopen', { reason })).toBe('coordination.matching');
  });

  test('an amendment is proposed and settled', async () => {
    const kase = await tell('implementation.inProgress');
    const proposal = { kind: 'time', shiftDays: 30, effect: 'Everything a month later.', reason };
    await take(kase, 'manager', 'amendment.propose', proposal);
    const { body } = await kase.clients.director.get<WorkplanView>(
      `/api/cases/${kase.number}/workplan`,
    );
    const settled = { amendmentId: body.amendments[0]!.id, decision: 'approved', reason };
    expect(await take(kase, 'director', 'amendment.settle', settled)).toBe(
      'implementation.inProgress',
    );
  });

  test('a move into the last state is undone', async () => {
    const kase = await tell('implementation.inProgress');
    const target = 'implementation.finalReporting';
    await take(kase, 'director', 'case.override', { target, reason });
    expect(await take(kase, 'director', 'case.undo')).toBe('implementation.inProgress');
  });
});

const ofCase = (kase: ToldCase, update: string) =>
  house.sql(
    `${update} where ${update.includes('case_file') ? 'id' : 'case_id'} = (select id from sixstep.case_file where number = $1)`,
    [kase.number],
  );

async function offersOf(kase: ToldCase): Promise<OffersView> {
  return (await kase.clients.manager.get<OffersView>(`/api/cases/${kase.number}/offers`)).body;
}

const addMeeting = (kase: ToldCase, status: 'planned' | 'held', inDays: number) =>
  kase.clients.officer.post(`/api/cases/${kase.number}/consultations/meetings`, {
    body: {
      kind: 'scoping',
      mode: 'online',
      startsAt: `${dateIn(inDays)}T09:00:00Z`,
      endsAt: `${dateIn(inDays)}T10:00:00Z`,
      place: null,
      status,
      participants: [
        { name: 'Luis Rojas', body: 'A6IP Center', side: 'center', attended: status === 'held' },
        { name: 'Ama Boateng', body: 'Ministry', side: 'country', attended: status === 'held' },
      ],
      notes: null,
    },
  });

/** Pairs of event and state that no request can bring about yet, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'case.adopt new': 'Adoption comes with the import of running cases.',
};

test('every event has been taken from every state from which the machine lets it', async () => {
  for (const ended of states.filter((state) => !openStates.includes(state))) {
    await take(await tell(ended), 'manager', 'case.correct', {
      line: 1,
      what: { occurredOn: dateIn(-365) },
      reason,
    });
  }
  const rows = await house.sql<{ pair: string }>(
    `select distinct type || ' ' || coalesce(from_state, 'new') as pair from sixstep.case_event`,
  );
  const taken = new Set(rows.map(({ pair }) => pair));
  const lawful = (['new', ...states] as const).flatMap((from) =>
    eventTypes
      .filter((type) => targetsOfEvent(type, from).length > 0)
      .map((type) => `${type} ${from}`),
  );
  expect(lawful.filter((pair) => !taken.has(pair)).toSorted()).toEqual(Object.keys(exceptions));
});

test('the histories of all these cases are as the machine would have them, and their chains are whole', async () => {
  const { differences } = await house.app.get(Verify, { strict: false }).all();
  expect(differences).toEqual([]);
});
