import { setTimeout as sleep } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { dataFolder, startServer, verify, type Server } from './server.ts';
import { askedAt, linesOf, runningCases, send, type StepAsked } from './steps.ts';

jest.setTimeout(300_000);

const kills = 30;
const casesAtOnce = 6;

test('every acknowledged step is there once, however often the process is killed in the middle of steps', async () => {
  const folder = await dataFolder('killed');
  const acknowledged: StepAsked[] = [];
  let server = await startServer(folder.path);
  try {
    const cookie = await server.signIn('director');
    const cases = await runningCases(server, cookie, casesAtOnce);
    const next = new Map(cases.map((one) => [one.number, askedAt(one.number, one.version, false)]));
    for (let kill = 0; kill < kills; kill += 1) {
      const clients = [...next.keys()].map((number) => goOn(server, cookie, number));
      const before = acknowledged.length;
      while (acknowledged.length < before + casesAtOnce) await sleep(5);
      await sleep(Math.random() * 60);
      await server.end('SIGKILL');
      await Promise.all(clients);
      server = await startServer(folder.path);
    }
    await Promise.all([...next.keys()].map((number) => answered(server, cookie, number)));

    expect(acknowledged.length).toBeGreaterThanOrEqual(kills * casesAtOnce);
    for (const { number } of cases) {
      const lines = await linesOf(server, cookie, number);
      for (const step of acknowledged.filter((one) => one.number === number)) {
        expect([step, lines.get(step.version + 1)]).toEqual([step, [step.type]]);
      }
      const last = Math.max(...lines.keys());
      expect(last).toBe(next.get(number)!.version);
    }

    /** One step after the other in one case, until no answer comes. */
    async function goOn(at: Server, by: string, number: string): Promise<void> {
      while (await answered(at, by, number));
    }

    /** Sends what this case is waiting for, the same request as before when it was never answered. */
    async function answered(at: Server, by: string, number: string): Promise<boolean> {
      const step = next.get(number)!;
      const status = await send(at, by, step);
      if (status === null) return false;
      expect([step, status]).toEqual([step, 200]);
      acknowledged.push(step);
      next.set(number, askedAt(number, step.version + 1, step.type === 'case.hold'));
      return true;
    }
  } finally {
    await server.end();
  }
  expect(await verify(folder.path)).toBe(0);
  await folder.remove();
});
