import * as z from 'zod/mini';
import { component, date, id, instant, line, prose } from './text.ts';

export const meetingParticipant = z.strictObject({
  name: line(200),
  body: z.nullable(line(200)),
  side: z.enum(['center', 'country', 'organization', 'other']),
  attended: z.boolean(),
});

/** A consultation meeting; its times are UTC instants, shown in the Center's and the country's zone. */
export const meetingContent = z
  .strictObject({
    kind: z.enum(['scoping', 'technical', 'validation']),
    mode: z.enum(['online', 'inPerson', 'hybrid']),
    startsAt: instant,
    endsAt: instant,
    /** A room, a city, or the link of the call. */
    place: z.nullable(line(500)),
    status: z.enum(['planned', 'held', 'cancelled']),
    participants: z.array(meetingParticipant).check(z.maxLength(60)),
    notes: z.nullable(prose(8000)),
  })
  .check(
    z.refine(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt), {
      path: ['endsAt'],
      params: { code: 'notAfterStart' },
    }),
  );
export type MeetingContent = z.infer<typeof meetingContent>;

/** What was found to be needed for one requested component, and whether it becomes part of the package. */
export const needStatement = z.strictObject({
  component,
  text: z.nullable(prose(4000)),
  decision: z.nullable(z.enum(['agreed', 'dropped'])),
  /** Why a component is dropped. */
  reason: z.nullable(prose(2000)),
  priority: z.nullable(z.enum(['high', 'medium', 'low'])),
});
export type NeedStatement = z.infer<typeof needStatement>;

export const actionItem = z.strictObject({
  text: line(500),
  owner: z.nullable(line(200)),
  dueOn: z.nullable(date),
  done: z.boolean(),
});

/** The record of a consultation as it is drafted; it is frozen when it is sent to the country. */
export const consultationContent = z.strictObject({
  summary: z.nullable(prose(8000)),
  constraints: z.nullable(prose(4000)),
  openQuestions: z.nullable(prose(4000)),
  needs: z.array(needStatement).check(
    z.maxLength(6),
    z.refine((rows) => new Set(rows.map((row) => row.component)).size === rows.length, {
      params: { code: 'componentTwice' },
    }),
  ),
  actions: z.array(actionItem).check(z.maxLength(100)),
});
export type ConsultationContent = z.infer<typeof consultationContent>;

export const meetingView = z.object({ ...meetingContent.shape, id, version: z.number() });

/** The record as it was sent: number, content and meetings, with the SHA-256 of its canonical JSON. */
export const consultationRecordView = z.object({
  number: z.number(),
  sentOn: date,
  sha256: z.string(),
  content: z.object({
    ...consultationContent.shape,
    meetings: z.array(
      z.object({
        kind: z.string(),
        mode: z.string(),
        startsAt: instant,
        participants: z.array(z.string()),
      }),
    ),
  }),
});

export const consultationView = z.object({
  round: z.number(),
  version: z.number(),
  /** The draft, for the Center alone. */
  content: z.nullable(consultationContent),
  requested: z.array(component),
  meetings: z.array(meetingView),
  /** The newest record that was sent to the country. */
  sent: z.nullable(consultationRecordView),
  earlier: z.array(consultationRecordView),
  outcome: z.nullable(z.enum(['confirmed', 'notConfirmed'])),
  /** What the country asked to be corrected, newest first. */
  corrections: z.array(z.object({ on: date, comments: z.string() })),
  mayEdit: z.boolean(),
});
export type ConsultationView = z.infer<typeof consultationView>;
