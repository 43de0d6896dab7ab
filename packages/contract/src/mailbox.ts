import * as z from 'zod/mini';
import { instant } from './text.ts';

/** A mail that was written to the mailbox folder because no mail server is set. */
export const mailboxItem = z.object({
  id: z.string(),
  at: instant,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  links: z.array(z.string()),
});
export type MailboxItem = z.infer<typeof mailboxItem>;

/** The answer of `GET /api/mailbox`, newest first; only in a demonstration. */
export const mailboxList = z.object({ items: z.array(mailboxItem), nextCursor: z.null() });
export type MailboxList = z.infer<typeof mailboxList>;
