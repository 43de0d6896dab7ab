import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import { Problem } from '../errors/problem.ts';
import { FileScanner } from './file-scanner.ts';

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** clamd reads 20 MB in about a second; after this it is taken to be gone. */
const patienceMilliseconds = 30_000;

/** Asks the daemon of ClamAV over TCP, by its command INSTREAM (clamd(8)): it gets the bytes and answers with one line. */
export class ClamdScanner extends FileScanner {
  readonly #logger = new Logger('files');

  constructor(
    private readonly address: ClamdAddress,
    private readonly silenceMilliseconds = patienceMilliseconds,
  ) {
    super();
  }

  async scan(path: string): Promise<void> {
    const answer = await this.#ask(path);
    if (answer === 'stream: OK') return;
    const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
    if (signature === undefined) throw this.#unknown(answer);
    this.#logger.warn({ outcome: 'infected', signature });
    throw new Problem('infected');
  }

  async #ask(path: string): Promise<string> {
    const socket = connect(this.address);
    socket.setTimeout(this.silenceMilliseconds, () => socket.destroy(new Error('silence')));
    const answer = text(socket);
    // Looked at when everything is sent; what goes wrong before is told by it too.
    socket.on('error', () => undefined);
    answer.catch(() => undefined);
    try {
      for await (const piece of inStream(path)) {
        if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answer]);
        if (socket.destroyed) break;
      }
      return (await answer).replace(/\0$/, '');
    } catch (error) {
      throw this.#unknown((error as Error).message);
    } finally {
      socket.destroy();
    }
  }

  #unknown(reason: string): Problem {
    this.#logger.error({ outcome: 'not scanned', reason });
    return new Problem('unavailable', { detail: 'the scanner of files cannot be asked' });
  }
}

/** Each piece after its length; a length of zero ends it. */
async function* inStream(path: string): AsyncIterable<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
