import * as z from 'zod/mini';
import { fileView } from './file.ts';
import { personRef } from './person-ref.ts';
import { date, id, line, prose } from './text.ts';

export const contactChannels = [
  'meeting',
  'call',
  'videoCall',
  'mail',
  'letter',
  'message',
  'event',
] as const;
export const contactChannel = z.enum(contactChannels);
export type ContactChannel = z.infer<typeof contactChannel>;

/** That somebody of the Center was in touch with a country about its case. */
export const contactView = z.object({
  id,
  contactOn: date,
  channel: contactChannel,
  withWhom: z.string(),
  note: z.nullable(z.string()),
  file: z.nullable(fileView),
  enteredBy: z.nullable(personRef),
  /** Whether this person may take it back: who entered it, and the manager of the case. */
  mayDelete: z.boolean(),
});
export type ContactView = z.infer<typeof contactView>;
export const contactList = z.object({ items: z.array(contactView), nextCursor: z.null() });

export const writeContact = z.strictObject({
  /** Not in the future. */
  contactOn: date,
  channel: contactChannel,
  withWhom: line(200),
  note: z.nullable(prose(4000)),
  fileId: z.optional(z.nullable(id)),
});
export type WriteContact = z.infer<typeof writeContact>;

/** What is to be done about a case beside its steps; one at a time. */
export const nextActionView = z.object({
  id,
  text: z.string(),
  dueOn: z.nullable(date),
  /** Nobody named: the manager of the case does it. */
  owner: z.nullable(personRef),
  /** For `If-Match`; a case without one is written with version 0. */
  version: z.number(),
});
export type NextActionView = z.infer<typeof nextActionView>;

export const writeNextAction = z.strictObject({
  text: line(500),
  dueOn: z.nullable(date),
  ownerId: z.nullable(id),
});
export type WriteNextAction = z.infer<typeof writeNextAction>;
