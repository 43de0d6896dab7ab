import type { InvitationContent, InvitationView, Language } from '@sixstep/contract';
import { freeze } from '../documents/freeze.ts';
import type { PrintedDocument } from '../rendering/printed-document.ts';

/** The letter on paper: to whom, and what it says. Its hash is that of these, in its language. */
export function printedLetter(
  letter: NonNullable<InvitationView['letter']>,
  {
    number,
    language,
    addressee,
    printedOn,
  }: {
    readonly number: string;
    readonly language: Language;
    readonly addressee: Pick<InvitationContent, 'addresseeName' | 'addresseePosition'>;
    readonly printedOn: string;
  },
): PrintedDocument {
  const { addresseeName, addresseePosition } = addressee;
  const to = [addresseeName, addresseePosition].filter((line) => line !== null).join('\n');
  return {
    title: letter.subject,
    language,
    reference: number,
    printedOn,
    prevailingLanguage: language,
    contentSha256: freeze({ number, language, to, ...letter }).sha256,
    blocks: [...(to === '' ? [] : [to]), ...letter.paragraphs].map((text) => ({
      kind: 'paragraph',
      text,
    })),
  };
}
