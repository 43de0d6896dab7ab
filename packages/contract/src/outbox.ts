import * as z from 'zod/mini';
import { eventType } from './case.ts';
import { personRef } from './person-ref.ts';
import { caseNumber, date, id, instant, language, reason } from './text.ts';

/** Whether mail to countries and organizations goes by itself, and how many mails wait for a person. */
export const mailGateView = z.object({
  isOpen: z.boolean(),
  /** Mails that are held: by the gate, or because their case is kept quiet. */
  held: z.number(),
  /** Whether this person may open and close the gate. */
  mayMove: z.boolean(),
  /** Openings and closings, newest first, twenty at most; nobody's name stands at how a new house began. */
  moves: z.array(z.object({ isOpen: z.boolean(), at: instant, by: z.nullable(personRef) })),
});
export type MailGateView = z.infer<typeof mailGateView>;

/** Opening lets everything go that the gate alone has held. */
export const moveMailGate = z.strictObject({ isOpen: z.boolean() });
export type MoveMailGate = z.infer<typeof moveMailGate>;

export const heldBecause = z.enum(['gateClosed', 'caseQuiet']);

/** A mail to outside that waits for a person. */
export const heldMail = z.object({
  id,
  to: z.object({
    address: z.string(),
    name: z.nullable(z.string()),
    /** The country or organization that the reader belongs to. */
    of: z.nullable(z.string()),
  }),
  language,
  subject: z.string(),
  case: z.nullable(z.object({ number: caseNumber, countryName: z.string() })),
  /** The step that the mail tells of. */
  event: z.nullable(eventType),
  queuedAt: instant,
  because: z.array(heldBecause),
  /** Until when the case was to be kept quiet, and why. */
  quiet: z.nullable(z.object({ untilOn: date, because: z.string() })),
  /** The case has moved on since, or the link has run out: what the mail says may not be so any more. */
  isOvertaken: z.boolean(),
  mayRelease: z.boolean(),
  mayDiscard: z.boolean(),
});
export type HeldMail = z.infer<typeof heldMail>;

/** The oldest first; `total` says how many are held in all. */
export const mostHeldMails = 500;
export const heldMailList = z.object({
  items: z.array(heldMail),
  nextCursor: z.null(),
  total: z.number(),
});
export type HeldMailList = z.infer<typeof heldMailList>;

/** A held mail as it would be sent; in place of a link that is its reader's alone stands `(personal link)`. */
export const heldMailText = z.object({ ...heldMail.shape, text: z.string() });
export type HeldMailText = z.infer<typeof heldMailText>;

const mails = z.array(id).check(z.minLength(1), z.maxLength(mostHeldMails));

export const releaseMails = z.strictObject({ ids: mails });
export type ReleaseMails = z.infer<typeof releaseMails>;

export const discardMails = z.strictObject({ ids: mails, reason });
export type DiscardMails = z.infer<typeof discardMails>;

/** How many of the mails were decided about; the others were not held any more. */
export const mailDecision = z.object({ decided: z.number(), gate: mailGateView });
export type MailDecision = z.infer<typeof mailDecision>;
