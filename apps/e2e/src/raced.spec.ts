import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dataFolder, startServer, type Server } from './server.ts';
import { askedAt, linesOf, runningCases, send } from './steps.ts';

jest.setTimeout(180_000);

let folder: Awaited<ReturnType<typeof dataFolder>>;
let servers: Server[];

beforeAll(async () => {
  folder = await dataFolder('raced');
  servers = [await startServer(folder.path)];
  servers.push(await startServer(folder.path));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.end()));
  await folder.remove();
});

test('of 64 clients that take one step on two processes exactly one wins, and history has one line', async () => {
  const cookies = await Promise.all(servers.map((server) => server.signIn('director')));
  const cases = await runningCases(servers[0]!, cookies[0]!, 3);
  for (const { number, version } of cases) {
    const statuses = await Promise.all(
      Array.from({ length: 64 }, (_, client) =>
        send(servers[client % 2]!, cookies[client % 2]!, askedAt(number, version, false)),
      ),
    );
    const refused = statuses.filter((status) => status === 412 || status === 409);
    expect([statuses.filter((status) => status === 200).length, refused.length]).toEqual([1, 63]);
    const lines = await linesOf(servers[1]!, cookies[1]!, number);
    expect(lines.get(version + 1)).toEqual(['case.hold']);
    expect(lines.has(version + 2)).toBe(false);
  }
});

test('a request that two processes get at once, with one key, is one step with one answer', async () => {
  const cookies = await Promise.all(servers.map((server) => server.signIn('director')));
  const [kase] = await runningCases(servers[0]!, cookies[0]!, 1);
  const asked = askedAt(kase!.number, kase!.version, false);
  const statuses = await Promise.all(
    servers.map((server, place) => send(server, cookies[place]!, asked)),
  );
  expect(statuses).toEqual([200, 200]);
  const lines = await linesOf(servers[0]!, cookies[0]!, kase!.number);
  expect([...lines.keys()].filter((seq) => seq > kase!.version)).toEqual([kase!.version + 1]);
});
