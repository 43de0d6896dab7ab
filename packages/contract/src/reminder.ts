import * as z from 'zod/mini';
import { stateName } from './case.ts';
import { date, id, listOf } from './text.ts';

/** The body of `POST /api/cases/{number}/reminders`: it goes to whoever has the turn. */
export const sendReminder = z.strictObject({});
export type SendReminder = z.infer<typeof sendReminder>;

export const reminderView = z.object({
  id,
  state: stateName,
  /** `draft`: the clock left it to a person, because it would go to a minister's or permanent secretary's address. */
  kind: z.enum(['sent', 'draft']),
  /** When it was sent or left to a person, in the zone of the country. */
  on: date,
  /** The name of who sent it; null for the clock. */
  by: z.nullable(z.string()),
  /** Its mail waits for a person: outgoing mail, or that of the case, is held. */
  isHeld: z.boolean(),
  /** Why a draft was dropped, or a reminder discarded before it was sent: it has reminded nobody. */
  droppedBecause: z.nullable(z.string()),
});
export type ReminderView = z.infer<typeof reminderView>;
export const reminderList = listOf(reminderView);
export type ReminderList = z.infer<typeof reminderList>;
