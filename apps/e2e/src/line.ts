import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** The line between a browser and the product: an HTTP proxy that can break. */
export interface Line {
  /** For `proxy` of a browser context; loopback addresses go through it too. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** Breaks once, in the middle of the next part of a file, when so many bytes of it have gone through. */
  breakAfter(bytes: number): void;
  /** Nothing goes through, not even what a closing page sends with its last breath, until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

const isPart = ({ method, url = '' }: IncomingMessage) =>
  method === 'PATCH' && url.endsWith('/content');

export async function openLine(): Promise<Line> {
  let breaking = Infinity;
  let isCut = false;
  const server = createServer((asked, answer) => {
    if (isCut) {
      asked.destroy();
      return;
    }
    const { method, headers, url = '' } = asked;
    const onward = request(url, { method, headers }, (said) => {
      // A browser asks again by itself, unseen, when a connection breaks that has served it before.
      answer.writeHead(said.statusCode ?? 502, { ...said.headers, connection: 'close' });
      said.pipe(answer);
    });
    let left = isPart(asked) ? breaking : Infinity;
    asked.on('data', (piece: Buffer) => {
      left -= piece.length;
      if (left > 0) {
        onward.write(piece);
        return;
      }
      // What has gone through arrives, and nothing after it.
      asked.pause();
      breaking = Infinity;
      onward.write(piece, () => {
        onward.destroy();
        asked.destroy();
      });
    });
    asked.on('end', () => onward.end());
    asked.on('error', () => onward.destroy());
    onward.on('error', () => answer.destroy());
  });
  // What a test asks for itself comes through a tunnel.
  const tunnels = new Set<Socket>();
  server.on('connect', ({ url = '' }: IncomingMessage, near: Socket) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const far = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      tunnels.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        tunnels.delete(end);
        other.destroy();
      });
    }
  });
  const drop = () => {
    server.closeAllConnections();
    for (const end of tunnels) end.destroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    breakAfter: (bytes) => {
      breaking = bytes;
    },
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
