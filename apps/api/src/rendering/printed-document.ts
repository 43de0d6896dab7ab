import type { Language } from '@sixstep/contract';

/** Words in the language of the document, or, what people wrote, in one of its own (BCP 47). */
export type PrintedText = string | { readonly text: string; readonly language: string };

/** A question or a field with what was answered; an empty value is printed as a dash. */
export interface PrintedRow {
  readonly label: string;
  readonly value: PrintedText;
  /** By which an answer on paper is read back. */
  readonly questionId?: string;
  readonly note?: string;
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: PrintedText }
  | { readonly kind: 'paragraph'; readonly text: PrintedText }
  | { readonly kind: 'rows'; readonly rows: readonly PrintedRow[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      /** As many cells as the header has. */
      readonly rows: readonly (readonly PrintedText[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly PrintedText[] }
  | { readonly kind: 'callout'; readonly title?: string; readonly text: PrintedText }
  | { readonly kind: 'pageBreak' };

/** What is printed, as plain data: text stays text, whatever people wrote into it. */
export interface PrintedDocument {
  readonly title: string;
  readonly subtitle?: string;
  /** BCP 47; page numbers and the like are in English where there are no words in it. */
  readonly language: string;
  /** By which people find it again, such as the number of its case. */
  readonly reference: string;
  /** ISO date. */
  readonly printedOn: string;
  /** SHA-256, in hex, of the frozen content; it stands on each page. */
  readonly contentSha256: string;
  /** The language whose version counts when translations differ. */
  readonly prevailingLanguage?: Language;
  readonly blocks: readonly PrintedBlock[];
}
