import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The harmless file that every scanner finds (EICAR), in two pieces, so that none finds it here. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** `judges` as clamd does; `isSilent` reads and says nothing; `cuts` goes in the middle; `errs` answers that it cannot. */
export type ClamdBehaviour = 'judges' | 'isSilent' | 'cuts' | 'errs';

export interface TestClamd {
  readonly host: string;
  readonly port: number;
  /** The content of each stream that was read to its end. */
  readonly scanned: Buffer[];
  behave(behaviour: ClamdBehaviour): void;
  close(): Promise<void>;
}

/** Speaks the command INSTREAM of clamd on a free port. */
export async function openTestClamd(): Promise<TestClamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  let behaviour: ClamdBehaviour = 'judges';
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let read = Buffer.alloc(0);
    socket.on('data', (piece) => {
      read = Buffer.concat([read, piece]);
      if (behaviour === 'cuts' && read.length > 20) return socket.destroy();
      const content = contentOf(read);
      if (content === null || behaviour === 'isSilent') return;
      scanned.push(content);
      socket.end(answerTo(content, behaviour));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    scanned,
    behave: (next) => {
      behaviour = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const command = Buffer.from('zINSTREAM\0');

/** The pieces put together once the last one, which is empty, has come; null before. */
function contentOf(read: Buffer): Buffer | null {
  if (!read.subarray(0, command.length).equals(command)) return null;
  const pieces: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= read.length) {
    const length = read.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(read.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

function answerTo(content: Buffer, behaviour: ClamdBehaviour): string {
  if (behaviour === 'errs') return 'INSTREAM size limit exceeded. ERROR\0';
  return content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
}
