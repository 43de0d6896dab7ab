import type { MailAttachment, MailNote, MailReading } from '@sixstep/contract';
import { MailRefusal } from './mail-refusal.ts';
import { mailLimits, manyLines } from './mail-parts.ts';
import { readInternetMail } from './read-internet-mail.ts';
import { readOutlookMail } from './read-outlook-mail.ts';

/** What is attached to a mail; `bytes` is what the mail says, and nothing is unpacked before `content` is called. */
export interface RawAttachment extends Pick<MailAttachment, 'name' | 'bytes' | 'mediaType'> {
  /** @throws Error whatever the mail hides behind a broken part */
  content(): Uint8Array;
}

export interface ReadMail extends Omit<MailReading, 'attachments'> {
  readonly attachments: readonly RawAttachment[];
}

/** A mail as its format tells it, before anything is cut or believed. */
export interface RawMail extends Omit<ReadMail, 'sentAt' | 'notes' | 'text'> {
  readonly sentAt: Date | null;
  readonly hasDate: boolean;
  readonly text: string;
  readonly notes: readonly MailNote[];
}

/** No mail is older than this, and none comes from later than a day ahead: clocks of senders are wrong, not centuries. */
const earliest = Date.UTC(1990, 0, 1);
const dayMilliseconds = 86_400_000;

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads a mail file: an Internet message (.eml) or one of Outlook (.msg), told apart by content. Nothing in it is followed
 * or fetched.
 *
 * @param now the instant by which a date in the future is told
 * @throws MailRefusal for everything that is not read, whatever the bytes
 */
export async function readMailFile(content: Buffer, now = new Date()): Promise<ReadMail> {
  const isCompound = content.subarray(0, compoundFile.length).equals(compoundFile);
  const raw = await (isCompound ? readOutlookMail(content) : readInternetMail(content)).catch(
    (error: unknown) => {
      throw error instanceof MailRefusal ? error : new MailRefusal('unreadable', { cause: error });
    },
  );
  const notes = new Set(raw.notes);
  const text = manyLines(raw.text);
  if (text.length > mailLimits.textCharacters) notes.add('textCut');
  const dated = dateNote(raw, now);
  if (dated) notes.add(dated);
  const { hasDate: _hasDate, ...mail } = raw;
  return {
    ...mail,
    text: text.slice(0, mailLimits.textCharacters).toWellFormed(),
    sentAt: dated || !raw.sentAt ? null : raw.sentAt.toISOString(),
    notes: [...notes],
  };
}

function dateNote({ sentAt, hasDate }: RawMail, now: Date): MailNote | null {
  if (!hasDate) return 'noDate';
  if (!sentAt || Number.isNaN(sentAt.getTime()) || sentAt.getTime() < earliest)
    return 'dateUnclear';
  return sentAt.getTime() > now.getTime() + dayMilliseconds ? 'dateInFuture' : null;
}
