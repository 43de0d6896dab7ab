import type { Readable } from 'node:stream';

/** Content that has arrived but is not kept yet: either `keep` or `discard` ends it. */
export interface ReceivedContent {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Where it lies in the meantime, to be looked into. */
  readonly path: string;
  /** From here on it is found under its sha256, whole, also after a loss of power. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

export interface KeptContent {
  readonly sha256: string;
  readonly keptAt: Date;
}

/** Keeps content under the SHA-256 of itself. Names that people give never come here. */
export abstract class FileStore {
  /** @throws ContentTooLong as soon as more than `maximumBytes` have come; then nothing is left behind */
  abstract receive(source: Readable, maximumBytes: number): Promise<ReceivedContent>;

  /** @throws ContentMissing */
  abstract read(sha256: string): Promise<Readable>;

  abstract kept(): AsyncIterable<KeptContent>;
  abstract remove(sha256: string): Promise<void>;
  /** Removes what was being received before that moment and never came to an end. */
  abstract removeUnfinished(before: Date): Promise<number>;
}

export class ContentTooLong extends Error {
  override readonly name = 'ContentTooLong';
}

export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';
}
