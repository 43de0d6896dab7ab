import * as z from 'zod/mini';
import { stateName } from './case.ts';
import { date, id, language, reason } from './text.ts';

/** A reminder that would go to a minister or a permanent secretary, and so waits for a person. */
export const reminderDraft = z.object({
  id,
  state: stateName,
  draftedOn: date,
  postponedTo: z.nullable(date),
  version: z.number(),
  /** The mails that sending it brings, in the language of each reader. */
  mails: z.array(
    z.object({
      to: z.object({ address: z.string(), name: z.nullable(z.string()) }),
      language,
      subject: z.string(),
      text: z.string(),
    }),
  ),
  /** An invitation is reminded of by its own step, `invitation.remind`. */
  sentByStep: z.boolean(),
  mayDecide: z.boolean(),
});
export type ReminderDraft = z.infer<typeof reminderDraft>;
export const reminderDraftList = z.object({ items: z.array(reminderDraft), nextCursor: z.null() });
export type ReminderDraftList = z.infer<typeof reminderDraftList>;

export const sendDraft = z.strictObject({});
export type SendDraft = z.infer<typeof sendDraft>;

/** `until` lies ahead in the country. */
export const postponeDraft = z.strictObject({ until: date });
export type PostponeDraft = z.infer<typeof postponeDraft>;

export const dropDraft = z.strictObject({ reason });
export type DropDraft = z.infer<typeof dropDraft>;
