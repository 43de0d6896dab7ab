import { nameToSave } from '../../documents/file-attachment.ts';

/** What a mail may hold at most; the file itself is bounded by the upload. Of the attachments listed, so many are kept. */
export const mailLimits = {
  listed: 200,
  kept: 50,
  parts: 200,
  textCharacters: 100_000,
  subjectCharacters: 1_000,
  nameCharacters: 200,
} as const;

export interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}

/** One line without control characters and the characters that turn the reading direction. */
export const oneLine = (text: string, most: number): string =>
  text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed();

export function mailbox(name: string | undefined, address: string | undefined): Mailbox {
  const tidyName = oneLine(name ?? '', mailLimits.nameCharacters);
  const tidyAddress = oneLine(address ?? '', 254);
  return { name: tidyName || null, address: tidyAddress || null };
}

/** Several lines as they are, without what a database or a page cannot bear. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Bidi_Control}]/gu, '')
    .toWellFormed()
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();

/** The name of an attachment for a list: without folders, controls and tricks, at most 255 characters. */
export function attachmentName(name: string | undefined): string {
  const base = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const safe = nameToSave(base, 'eml').replace(/\.eml$/, (ending) =>
    base.toLowerCase().endsWith('.eml') ? ending : '',
  );
  return oneLine(safe, 255) || 'attachment';
}
