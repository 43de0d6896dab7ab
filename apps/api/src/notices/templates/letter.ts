import type { Language } from '@sixstep/contract';

/** A mail before it is drawn: one column of paragraphs with at most one button. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Whose move it is, said apart from the rest. */
  readonly turn?: TurnLine | undefined;
  readonly button?: { readonly words: string; readonly href: string };
  readonly after: readonly string[];
  readonly signature: string;
  readonly footer?: string;
}

export interface TurnLine {
  readonly of: 'center' | 'country' | 'organizations' | 'nobody';
  readonly words: string;
}

/** To whom a mail goes and where its links lead. */
export interface Addressed {
  readonly name: string | null;
  readonly language: Language;
  /** The address of this installation, without a slash at its end. */
  readonly publicUrl: string;
  /** The link that opens something by itself, for the kinds that carry one. */
  readonly link: string | null;
}
