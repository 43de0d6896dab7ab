import * as z from 'zod/mini';
import { entered } from './entry.ts';
import { onBehalf } from './steps.ts';
import { component, date, id, instant, line, prose } from './text.ts';

/** How the implementation is followed; set before it starts. */
export const setWorkplan = z.strictObject({
  /** A report every so many months. */
  reportingRhythmMonths: z.number().check(z.int(), z.gte(1), z.lte(12)),
  endsOn: z.nullable(date),
});

/** A deliverable as its provider or the manager hands it in. */
export const submitDeliverable = z.strictObject({
  fileId: z.nullable(id),
  link: z.nullable(z.url().check(z.maxLength(500), z.regex(/^https:\/\//, 'httpsOnly'))),
  note: z.nullable(prose(2000)),
  /** How it reached the Center, where the Center hands in what an organization has made. */
  onBehalf: z.optional(onBehalf),
});
export const answerDeliverable = z
  .strictObject({
    answer: z.enum(['accept', 'dispute']),
    note: z.nullable(prose(2000)),
    onBehalf: z.optional(onBehalf),
  })
  .check(
    z.refine(({ answer, note }) => answer === 'accept' || note !== null, {
      path: ['note'],
      params: { code: 'required' },
    }),
  );
export const waiveDeliverable = z.strictObject({ reason: prose(2000) });

/** What a report of progress says. */
export const reportContent = z.strictObject({
  done: prose(4000),
  notDone: z.nullable(prose(4000)),
  next: z.nullable(prose(4000)),
  trainedWomen: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(100000))),
  trainedMen: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(100000))),
});
export const writeReport = z.extend(reportContent, { onBehalf: z.optional(onBehalf) });
export const settleReport = z.strictObject({
  decision: z.enum(['accepted', 'returned', 'skipped']),
  reason: z.nullable(prose(2000)),
});

export const writeClosingReport = z.strictObject({
  results: z.nullable(prose(8000)),
  lessons: z.nullable(prose(4000)),
  openItems: z
    .array(
      z.strictObject({ text: line(500), owner: z.nullable(line(200)), dueOn: z.nullable(date) }),
    )
    .check(z.maxLength(50)),
});
export type WriteClosingReport = z.infer<typeof writeClosingReport>;
export const acceptClosingReport = z.strictObject({
  versionMeant: z.number().check(z.int(), z.gte(1)),
  /** With it the Center enters the acceptance of the country; without it everybody accepts for the own side. */
  onBehalf: z.optional(onBehalf),
});

export const deliverableView = z.object({
  id,
  activity: z.object({ id, component, title: z.string() }),
  title: z.string(),
  dueOn: z.nullable(date),
  lead: z.nullable(z.object({ code: z.nullable(z.string()), name: z.string() })),
  status: z.enum(['open', 'submitted', 'accepted', 'disputed', 'waived']),
  submittedOn: z.nullable(date),
  fileId: z.nullable(id),
  link: z.nullable(z.string()),
  note: z.nullable(z.string()),
  answerNote: z.nullable(z.string()),
  submissionEntered: entered,
  answerEntered: entered,
  waiver: z.nullable(z.string()),
  reminders: z.number(),
});

export const progressReportView = z.object({
  id,
  organization: z.nullable(z.object({ code: z.string(), name: z.string() })),
  periodFrom: date,
  periodTo: date,
  dueOn: date,
  status: z.enum(['due', 'submitted', 'returned', 'accepted', 'skipped']),
  content: z.nullable(reportContent),
  entered,
  reason: z.nullable(z.string()),
});

export const amendmentView = z.object({
  id,
  kind: z.enum(['scope', 'time', 'provider', 'cost', 'cancel']),
  activityId: z.nullable(id),
  shiftDays: z.number(),
  effect: z.string(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: instant,
  status: z.enum(['open', 'approved', 'rejected']),
  settlement: z.nullable(z.string()),
});

export const closingReportView = z.object({
  version: z.number(),
  content: writeClosingReport,
  acceptedByCenter: z.nullable(z.object({ by: z.string(), on: date })),
  acceptedByCountry: z.nullable(z.object({ by: z.string(), on: date, entered })),
  reminders: z.number(),
});

export const workplanView = z.object({
  version: z.number(),
  kickOffOn: z.nullable(date),
  reportingRhythmMonths: z.nullable(z.number()),
  endsOn: z.nullable(date),
  deliverables: z.array(deliverableView),
  reports: z.array(progressReportView),
  amendments: z.array(amendmentView),
  closing: z.nullable(closingReportView),
  mayEdit: z.boolean(),
  mayAnswer: z.boolean(),
});
export type WorkplanView = z.infer<typeof workplanView>;
