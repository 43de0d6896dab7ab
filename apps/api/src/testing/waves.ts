import { paths, type ProblemView, type WaveOutcome, type WaveView } from '@sixstep/contract';
import { dateAtCenterIn } from './date-in.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';

export type WaveAnswer = WaveView & ProblemView;
export type Outcomes = { items: WaveOutcome[] } & ProblemView;

export const addressIn = (countryCode: string): string =>
  `focal.${countryCode.toLowerCase()}@example.test`;

export const rowFor = (countryCode: string, more: object = {}) => ({
  countryCode,
  language: 'en',
  addresseeName: 'Ama Boateng',
  addresseePosition: null,
  addresseeEmail: addressIn(countryCode),
  officeMailbox: null,
  ...more,
});

export const waveOf = (rows: object[], more: object = {}) => ({
  name: 'Spring',
  purpose: null,
  rationale: ['ldcSids'],
  responseOn: dateAtCenterIn(60),
  embargoOn: null,
  templateId: null,
  rows,
  ...more,
});

export const createWave = async (by: HttpClient, rows: object[], more: object = {}) =>
  (await by.post<WaveAnswer>(paths.waves, { body: waveOf(rows, more) })).body;

export const readWave = async (by: HttpClient, id: string) =>
  (await by.get<WaveAnswer>(paths.wave(id))).body;

/** Does something with a wave as it stands now. */
export const press = async (
  act: 'check' | 'submission' | 'approval' | 'return',
  id: string,
  by: HttpClient,
  body?: object,
) =>
  by.post<Outcomes>(paths.waveAct(id, act), {
    ifMatch: `"v${(await readWave(by, id)).version}"`,
    ...(body && { body }),
  });

/** The countries that stay behind. */
export const behind = ({ body }: { body: Outcomes }): string[] =>
  body.items.filter(({ isLawful }) => !isLawful).map(({ country }) => country.code);

export const lettersOf = (house: TestApp, id: string) =>
  house.sql<{ to_address: string }>(
    `select m.to_address from sixstep.outgoing_mail m join sixstep.wave_row r on r.case_id = m.case_id
     where r.wave_id = $1 and m.kind = 'countryInvitation'`,
    [id],
  );
