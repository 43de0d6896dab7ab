import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type InvitationView } from '@sixstep/contract';
import { signInActingDirector } from '../testing/acting-director.ts';
import { mailedLinks } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, wayOf } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let drafted: ToldCase;
let waiting: ToldCase;
let sent: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'invitation.drafting', country: 'BTN' });
  waiting = await tellCase(house, { until: 'invitation.awaitingApproval', country: 'TLS' });
  sent = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
});
afterAll(() => house.close());

const read = (kase: ToldCase) =>
  kase.clients.manager.get<InvitationView>(paths.invitation(kase.number));
async function change(kase: ToldCase, changes: object, by = kase.clients.manager): Promise<void> {
  const { body, headers } = await read(kase);
  const answer = await by.put(paths.invitation(kase.number), {
    body: { ...body.content, ...changes },
    ifMatch: headers.get('etag')!,
  });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
}
const mails = async (kase: ToldCase, kind: string) =>
  (
    await house.sql(
      `select to_address from sixstep.outgoing_mail m join sixstep.case_file c on c.id = m.case_id
       where c.number = $1 and m.kind = $2`,
      [kase.number, kind],
    )
  ).length;

describe('the way of an invitation', () => {
  test('leads through approval, reminder, lapse and renewal to the answer of the country', async () => {
    const kase = await tellCase(house, { until: 'invitation.drafting', country: 'MDV' });
    const goes = wayOf(kase);
    await goes('officer', 'invitation.submit', undefined, 'invitation.awaitingApproval');
    await goes('director', 'invitation.return', { reason: 'By name.' }, 'invitation.drafting');
    const { content: returned, returnedContent } = (await read(kase)).body;
    expect(returnedContent).toBeNull();
    await change(kase, { note: 'We met in March.' });
    await change(kase, { note: 'We met in May.' });
    expect((await read(kase)).body).toMatchObject({
      content: { note: 'We met in May.' },
      returnedContent: returned,
    });
    await goes('manager', 'invitation.submit', undefined, 'invitation.awaitingApproval');
    const { body: seen } = await kase.clients.country.get<InvitationView>(
      paths.invitation(kase.number),
    );
    expect(seen.returnedContent ?? null).toBeNull();
    const approved = await goes('director', 'invitation.approve', undefined, 'invitation.sent');

    const invitation = (await read(kase)).body;
    expect(approved).toMatchObject({ turn: 'country', dueOn: invitation.content.responseOn });
    expect(invitation).toMatchObject({
      approvedBy: kase.people.director.name,
      sentOn: expect.stringMatching(/^\d{4}-/),
      links: [{ state: 'open', email: kase.people.country.email }],
    });
    expect(await mailedLinks(house, kase.people.country.email)).toHaveLength(1);

    await goes('officer', 'invitation.remind', undefined, 'invitation.sent');
    expect(await mails(kase, 'countryInvitationReminder')).toBe(1);
    await house.sql(
      `update sixstep.invitation set response_on = current_date - 40
       where case_id = (select id from sixstep.case_file where number = $1)`,
      [kase.number],
    );
    await goes('manager', 'invitation.lapse', undefined, 'invitation.lapsed');
    await goes('manager', 'invitation.renew', { reasonCode: 'noReply' }, 'invitation.drafting');
    expect((await read(kase)).body).toMatchObject({
      sentOn: null,
      approvedBy: null,
      authors: [kase.people.manager.name],
      links: [{ state: 'revoked' }],
    });

    await goes('manager', 'invitation.submit', undefined, 'invitation.awaitingApproval');
    await goes('director', 'invitation.approve', undefined, 'invitation.sent');
    await goes('country', 'invitation.decline', { reasonCode: 'noCapacity' }, 'declinedByCountry');
  });

  test.each([
    ['invitation.drafting', 'BLZ', 'manager', 0],
    ['invitation.sent', 'PLW', 'director', 1],
    ['invitation.lapsed', 'FJI', 'manager', 1],
  ] as const)(
    'ends when it is cancelled in %s, which a country is told that knew of it',
    async (until, country, by, told) => {
      const kase = await tellCase(house, { until, country });
      const answer = await takeStep(kase, by, 'invitation.cancel', {
        reason: 'Merged with another.',
      });
      expect([answer.status, answer.body.state]).toEqual([200, 'cancelled']);
      expect(await mails(kase, 'countryInvitationCancelled')).toBe(told);
      expect((await read(kase)).body.links.filter(({ state }) => state === 'open')).toEqual([]);
    },
  );

  test('is submitted only with an addressee, a language and no empty place in the letter', async () => {
    const person = { addresseeName: 'Tashi Wangmo', addresseeEmail: 'tashi@example.test' };
    const nobody = { addresseeName: null, addresseeEmail: null, officeMailbox: null };
    const tries = [
      [{ ...nobody, language: 'en' }, ['hasAddressee']],
      [{ ...person, language: null }, ['hasLanguage']],
      [{ ...person, addresseeName: null, language: 'en' }, ['noMergeValueMissing']],
    ] as const;
    for (const [changes, reasons] of tries) {
      await change(drafted, changes);
      const answer = await takeStep(drafted, 'manager', 'invitation.submit');
      expect([answer.status, reasonCodes(answer)]).toEqual([409, reasons]);
    }
  });

  test('goes to the mailbox of the office where no person is known', async () => {
    const kase = await tellCase(house, { until: 'invitation.drafting', country: 'BRB' });
    const officeMailbox = 'office@example.test';
    await change(kase, { addresseeName: null, addresseeEmail: null, officeMailbox });
    expect((await takeStep(kase, 'manager', 'invitation.submit')).status).toBe(200);
    expect((await takeStep(kase, 'director', 'invitation.approve')).status).toBe(200);
    expect(await mailedLinks(house, officeMailbox)).toHaveLength(1);
  });

  test('is not approved by who has written on it, standing in for the director', async () => {
    const client = await signInActingDirector(house, 'programManager', waiting.people.director);
    expect(
      (await takeStep(waiting, 'director', 'invitation.return', { reason: 'A word.' })).status,
    ).toBe(200);
    await change(waiting, { note: 'A word.' }, client);
    expect((await takeStep(waiting, 'manager', 'invitation.submit')).status).toBe(200);
    const answer = await takeStep(waiting, client, 'invitation.approve');
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['invitationFourEyes']]);
    expect((await read(waiting)).body.sentOn).toBeNull();
  });

  test('brings one reminder a day, and lapses twenty working days after its date', async () => {
    expect((await takeStep(sent, 'manager', 'invitation.remind')).status).toBe(200);
    const again = await takeStep(sent, 'officer', 'invitation.remind');
    expect([again.status, reasonCodes(again)]).toEqual([409, ['oneReminderADay']]);
    const early = await takeStep(sent, 'manager', 'invitation.lapse');
    expect([early.status, reasonCodes(early)]).toEqual([409, ['responseDateLongPassed']]);
  });
});
