import type { PrintedDocument } from './printed-document.ts';

/** Makes documents that people print, sign and keep. */
export abstract class DocumentRenderer {
  /**
   * A tagged PDF (PDF/UA-1) in the language of the document; the same document gives the same bytes. Characters that no
   * font of the house has are printed as their code points.
   *
   * @throws Problem 503 when this machine cannot make PDFs, or not now
   */
  abstract pdf(document: PrintedDocument): Promise<Uint8Array>;
}
