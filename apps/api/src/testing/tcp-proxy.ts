import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that a spec can close, open again and make silent. */
export interface TcpProxy {
  readonly port: number;
  /** Cuts what is open and refuses what is new. */
  away(): Promise<void>;
  back(): Promise<void>;
  /** Takes connections and answers nothing. */
  silent(on: boolean): void;
}

export async function openTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let muted = false;
  const server = createServer((near) => {
    const far = connect(target.port, target.host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (bytes) => muted || to.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    away: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    back: () => listen(port),
    silent: (on) => {
      muted = on;
    },
  };
}
