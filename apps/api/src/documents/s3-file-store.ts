import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { Logger } from '@nestjs/common';
import { Problem } from '../errors/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { ContentMissing, FileStore, type KeptContent, type ReceivedContent } from './file-store.ts';
import { IncomingFolder } from './incoming-folder.ts';

type Sdk = typeof import('@aws-sdk/client-s3');

export interface Bucket {
  readonly bucket: string;
  /** Of a store that speaks as S3 does; null for Amazon's own. */
  readonly endpoint: string | null;
  readonly region: string;
}

/**
 * A bucket with `ab/ab12…` for what is kept; what is on its way lies in the data folder. Who we are the SDK finds in the
 * environment by itself. Everything throws Problem 503 while the bucket cannot be reached.
 */
export class S3FileStore extends FileStore {
  readonly #logger = new Logger('files');
  readonly #incoming: IncomingFolder;
  #opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(
    private readonly place: Bucket,
    { dataFolder }: Pick<Settings, 'dataFolder'>,
  ) {
    super();
    this.#incoming = new IncomingFolder(dataFolder);
  }

  async receive(source: Readable, maximumBytes: number): Promise<ReceivedContent> {
    const arrived = await this.#incoming.receive(source, maximumBytes);
    return { ...arrived, keep: () => this.#keep(arrived.path, arrived.sha256) };
  }

  async read(sha256: string): Promise<Readable> {
    const key = keyOf(sha256);
    return this.#ask(async ({ sdk, client }) => {
      try {
        const input = { Bucket: this.place.bucket, Key: key };
        const { Body } = await client.send(new sdk.GetObjectCommand(input));
        return Body as Readable;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) throw new ContentMissing(sha256);
        throw error;
      }
    });
  }

  async *kept(): AsyncIterable<KeptContent> {
    let token: string | undefined;
    do {
      const page = await this.#ask(({ sdk, client }) =>
        client.send(
          new sdk.ListObjectsV2Command({ Bucket: this.place.bucket, ContinuationToken: token }),
        ),
      );
      for (const { Key = '', LastModified } of page.Contents ?? []) {
        const [, sha256] = /^[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(Key) ?? [];
        if (sha256 && LastModified) yield { sha256, keptAt: LastModified };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async remove(sha256: string): Promise<void> {
    const input = { Bucket: this.place.bucket, Key: keyOf(sha256) };
    await this.#ask(({ sdk, client }) => client.send(new sdk.DeleteObjectCommand(input)));
  }

  removeUnfinished(before: Date): Promise<number> {
    return this.#incoming.removeUnfinished(before);
  }

  /**
   * A bucket shows an object whole or not at all, and takes only what has the hash that we name. Equal content is put once
   * more, so that it counts as kept now and no sweep takes it away.
   */
  async #keep(path: string, sha256: string): Promise<void> {
    const input = {
      Bucket: this.place.bucket,
      Key: keyOf(sha256),
      Body: await readFile(path),
      ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
    };
    await this.#ask(({ sdk, client }) => client.send(new sdk.PutObjectCommand(input)));
    await rm(path, { force: true });
  }

  async #ask<T>(ask: (opened: { sdk: Sdk; client: S3Client }) => Promise<T>): Promise<T> {
    try {
      return await ask(await (this.#opened ??= this.#open()));
    } catch (error) {
      if (error instanceof ContentMissing) throw error;
      this.#logger.error({ outcome: 'no bucket', reason: (error as Error).message });
      throw new Problem('unavailable', { detail: 'the store of files cannot be reached' });
    }
  }

  async #open(): Promise<{ sdk: Sdk; client: S3Client }> {
    const { endpoint, region } = this.place;
    const sdk = await import('@aws-sdk/client-s3');
    const client = new sdk.S3Client({
      region,
      ...(endpoint !== null && { endpoint, forcePathStyle: true }),
      // Other stores do not know the checksums that the SDK adds by itself.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    });
    return { sdk, client };
  }
}

function keyOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('content is found by its SHA-256 alone');
  return `${sha256.slice(0, 2)}/${sha256}`;
}
