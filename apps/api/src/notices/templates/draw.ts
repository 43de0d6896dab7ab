import { render } from '@react-email/render';
import type { Language } from '@sixstep/contract';
import { createElement } from 'react';
import { MailPage } from './mail-page.tsx';
import type { Letter } from './letter.ts';

/** A mail as it is sent: both parts say the same. */
export interface DrawnMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export async function drawMail(letter: Letter, language: Language): Promise<DrawnMail> {
  return {
    subject: oneLine(letter.subject),
    html: await render(createElement(MailPage, { letter, language })),
    text: plainText(letter),
  };
}

/** Whatever stood in a name, a subject stays one line. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

function plainText({ paragraphs, turn, button, after, signature, footer }: Letter): string {
  return [
    ...paragraphs,
    ...(turn ? [turn.words] : []),
    ...(button ? [`${button.words}:\n${button.href}`] : []),
    ...after,
    signature,
    ...(footer ? [`--\n${footer}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
