import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openApiDocument } from './openapi-document.ts';

/** A text as it is sent, with the ETag under which it is asked for again; weak, because it travels packed as well. */
export interface KeptText {
  readonly text: string;
  readonly etag: string;
}

/** The document as text, printed when it is asked for the first time. */
@Injectable()
export class KeptDocument {
  #kept: KeptText | null = null;

  read(): KeptText {
    this.#kept ??= keep(JSON.stringify(openApiDocument()));
    return this.#kept;
  }
}

const keep = (text: string): KeptText => ({ text, etag: etagOf(text) });

export const etagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
