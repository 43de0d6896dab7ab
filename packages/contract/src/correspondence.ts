import * as z from 'zod/mini';
import { fileView } from './file.ts';
import { date, id, instant } from './text.ts';

const mailbox = z.object({ name: z.nullable(z.string()), address: z.nullable(z.string()) });

/** What was noticed while a mail was read. */
export const mailNote = z.enum([
  'signed',
  'noDate',
  'dateInFuture',
  'dateUnclear',
  'textCut',
  'textFromHtml',
]);
export type MailNote = z.infer<typeof mailNote>;

/** Why an attachment is not a file of its own; the mail itself is kept with it in any case. */
export const notKeptReason = z.enum(['wrongType', 'empty', 'tooLarge', 'tooMany', 'unreadable']);
export type NotKeptReason = z.infer<typeof notKeptReason>;

/** What is attached to a mail, as the mail calls it. */
export const mailAttachment = z.object({
  name: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
  /** The file that it has become; null before the mail is kept. */
  fileId: z.nullable(id),
  /** Null as well for mails from before attachments were kept. */
  notKept: z.nullable(notKeptReason),
});
export type MailAttachment = z.infer<typeof mailAttachment>;

/** A mail as it was read from its file; the text is never HTML. */
export const mailReading = z.object({
  from: mailbox,
  to: z.array(mailbox),
  subject: z.string(),
  /** As the mail says, if it says so credibly. */
  sentAt: z.nullable(instant),
  text: z.string(),
  attachments: z.array(mailAttachment),
  notes: z.array(mailNote),
});
export type MailReading = z.infer<typeof mailReading>;

export const readMail = z.strictObject({ fileId: id });

/** `receivedOn` is proposed from the mail's own date, by the Center's day. */
export const readMailAnswer = z.object({ mail: mailReading, receivedOn: date });

export const keepMail = z.strictObject({ fileId: id, receivedOn: date });
export type KeepMail = z.infer<typeof keepMail>;

export const correspondenceView = z.object({
  id,
  receivedOn: date,
  mail: mailReading,
  file: fileView,
  enteredBy: z.string(),
  enteredAt: instant,
});
export type CorrespondenceView = z.infer<typeof correspondenceView>;
export const correspondenceList = z.object({
  items: z.array(correspondenceView),
  nextCursor: z.null(),
});
