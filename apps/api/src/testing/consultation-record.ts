import { expect } from '@jest/globals';
import { paths, type ConsultationView } from '@sixstep/contract';
import type { TestApp } from './open-test-app.ts';
import type { Part } from './take-step.ts';
import type { ToldCase } from './told-case.ts';

/** The record of a consultation with its meetings, as this person reads it. */
export const readRecord = async (kase: ToldCase, by: Part = 'officer') =>
  (await kase.clients[by].get<ConsultationView>(paths.consultations(kase.number))).body;

/** Writes the record that stands with these changes; answers with its new version. */
export async function writeRecord(kase: ToldCase, changes: object): Promise<number> {
  const { content, version } = await readRecord(kase);
  const answer = await kase.clients.manager.put<ConsultationView>(
    paths.consultations(kase.number),
    {
      body: { ...content, ...changes },
      ifMatch: `"v${version}"`,
    },
  );
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.body.version;
}

/** Somebody of the Center and somebody of the country, both of whom came. */
export const bothSides = ['center', 'country'].map((side) => ({
  name: `Somebody of the ${side}`,
  body: null,
  side,
  attended: true,
}));

const meetingAhead = {
  kind: 'scoping',
  mode: 'online',
  startsAt: '2030-02-01T09:00:00Z',
  endsAt: '2030-02-01T11:30:00Z',
  place: null,
  status: 'planned',
  participants: bothSides,
  notes: null,
};

/** Plans the one meeting of a case, or changes it where it is planned already. */
export async function setMeeting(kase: ToldCase, changes: object): Promise<void> {
  const [known] = (await readRecord(kase)).meetings;
  const { officer } = kase.clients;
  const body = { ...meetingAhead, ...changes };
  const answer = known
    ? await officer.put(paths.meeting(kase.number, known.id), {
        body,
        ifMatch: `"v${known.version}"`,
      })
    : await officer.post(paths.meetings(kase.number), { body });
  expect([200, 201]).toContain(answer.status);
}

export const agreedNeed = {
  component: 'authorization',
  text: 'A procedure.',
  decision: 'agreed',
  reason: null,
  priority: 'high',
};

/** As if the country had not answered for so many of its days, in which so many reminders went out. */
export const silentFor = (house: TestApp, kase: ToldCase, days: number, reminders: number) =>
  house.sql(
    `with today as (select c.id, sixstep.today(p.time_zone) as on
         from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code where number = $1),
       silent as (update sixstep.case_file c set state_since_on = t.on - $2::int from today t where c.id = t.id)
     insert into sixstep.reminder (case_id, state, sent_on)
       select id, 'consultation.awaitingConfirmation', today.on - ago from today, generate_series(1, $3) ago`,
    [kase.number, days, reminders],
  );
