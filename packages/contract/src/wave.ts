import * as z from 'zod/mini';
import { fieldProblem, reasonView } from './problem.ts';
import {
  caseNumber,
  countryCode,
  date,
  id,
  instant,
  language,
  line,
  listOf,
  prose,
  reason,
} from './text.ts';

/** Why these partners come first. */
export const waveRationales = [
  'ldcSids',
  'readinessGap',
  'regionalBalance',
  'requestInWorkingGroup',
] as const;
export type WaveRationale = (typeof waveRationales)[number];

/** Days that a country has to answer an invitation, unless the wave says otherwise (PROCESS, service levels). */
export const responseDays = 60;

/**
 * A partner country of a wave and whom its letter addresses. What is no address may be kept, as may a row without any: such a
 * row is named and stays behind, and stops no other.
 */
export const waveRow = z.strictObject({
  countryCode,
  language,
  addresseeName: z.nullable(line(200)),
  addresseePosition: z.nullable(line(200)),
  addresseeEmail: z.nullable(line(254)),
  officeMailbox: z.nullable(line(254)),
});
export type WaveRow = z.infer<typeof waveRow>;

export const writeWave = z
  .strictObject({
    name: line(200),
    purpose: z.nullable(prose(2000)),
    rationale: z.array(z.enum(waveRationales)).check(z.minLength(1), z.maxLength(4)),
    responseOn: date,
    /** Nothing leaves before this day at the Center. */
    embargoOn: z.nullable(date),
    /** What the letters say; the standard letter without one. */
    templateId: z.nullable(id),
    rows: z.array(waveRow).check(z.maxLength(200)),
  })
  .check(
    z.refine(({ embargoOn, responseOn }) => embargoOn === null || embargoOn < responseOn, {
      path: ['embargoOn'],
      params: { code: 'outOfOrder' },
    }),
    z.refine(({ rows }) => new Set(rows.map((row) => row.countryCode)).size === rows.length, {
      path: ['rows'],
      params: { code: 'twice' },
    }),
  );
export type WriteWave = z.infer<typeof writeWave>;

/** How far the invitation of a row has come, the last that is true. */
export const waveRowStates = [
  'open',
  'drafting',
  'awaitingApproval',
  'queued',
  'failed',
  'sent',
  'opened',
  'signedIn',
  'replied',
  'lapsed',
  'ended',
] as const;
export type WaveRowState = (typeof waveRowStates)[number];

const country = z.object({ code: countryCode, iso2: z.string(), name: z.string() });

export const waveRowView = z.extend(waveRow, {
  country,
  caseNumber: z.nullable(caseNumber),
  state: z.enum(waveRowStates),
  sentAt: z.nullable(instant),
  openedAt: z.nullable(instant),
  signedInAt: z.nullable(instant),
  reminders: z.number(),
  /** What the mail server said of a letter that failed. */
  trouble: z.nullable(z.string()),
});
export type WaveRowView = z.infer<typeof waveRowView>;

export const waveSummary = z.object({
  id,
  name: z.string(),
  state: z.enum(['drafting', 'awaitingApproval', 'approved', 'cancelled']),
  rationale: z.array(z.enum(waveRationales)),
  responseOn: date,
  embargoOn: z.nullable(date),
  countries: z.number(),
  /** Rows that have gone out as invitations. */
  went: z.number(),
  returnReason: z.nullable(z.string()),
});
export type WaveSummary = z.infer<typeof waveSummary>;
export const waveList = listOf(waveSummary);

export const waveView = z.extend(waveSummary, {
  version: z.number(),
  purpose: z.nullable(z.string()),
  template: z.nullable(z.object({ id, name: z.string(), version: z.int() })),
  rows: z.array(waveRowView),
  authors: z.array(z.string()),
  submittedAt: z.nullable(instant),
  approvedBy: z.nullable(z.string()),
  approvedAt: z.nullable(instant),
  mayWrite: z.boolean(),
  /** Whether this person may approve or return it: a director who has not written on it. */
  mayDecide: z.boolean(),
  /** Rows are left that this person's next press of the submission, or of the approval once that was given, takes on. */
  mayGoOn: z.boolean(),
  /** Whether this person may give the wave up: while it is drafted, and no case came of it. */
  mayCancel: z.boolean(),
});
export type WaveView = z.infer<typeof waveView>;

/** What became of each row, or would: its case, or why it stays behind and who can mend that. */
export const waveOutcome = z.object({
  country,
  isLawful: z.boolean(),
  caseNumber: z.nullable(caseNumber),
  /** The code of the problem, as in an answer of its own. */
  code: z.nullable(z.string()),
  reasons: z.array(reasonView),
  fields: z.array(fieldProblem),
});
export type WaveOutcome = z.infer<typeof waveOutcome>;
export const waveOutcomes = listOf(waveOutcome);

/** A partner that may be chosen: whether it may be invited now, and whom the last letter or its focal point suggests. */
export const wavePartner = z.extend(waveRow, {
  country,
  region: z.string(),
  supportClass: z.enum(['recipient', 'caseByCase', 'supportingParty']),
  ldc: z.boolean(),
  sids: z.boolean(),
  reasons: z.array(reasonView),
});
export type WavePartner = z.infer<typeof wavePartner>;
export const wavePartners = listOf(wavePartner);

export const returnWave = z.strictObject({ reason });

/** The letter to one country as it would be mailed. */
export const waveLetter = z.object({
  language,
  subject: z.string(),
  paragraphs: z.array(z.string()),
});
export type WaveLetter = z.infer<typeof waveLetter>;
