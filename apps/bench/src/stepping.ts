import { randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';
import { barePool } from './bare-database.ts';
import { replayStep, type StepOf } from './bare-steps.ts';
import { median, type Figure } from './figures.ts';
import { recordFlights, type Flights } from './recorded-step.ts';
import { openInside } from './inside.ts';

const seconds = 4;
const rounds = 3;

type OpenCase = Omit<StepOf, 'key'>;

/** The two steps that are taken by turns: each leaves the case where it was, so that they can go on for ever. */
const hold = {
  type: 'case.hold',
  record: {
    reasonCode: 'electionsOrReshuffle',
    reviewDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  },
} as const;
const resume = { type: 'case.resume' } as const;

/**
 * Steps a second through HTTP, one person's clicks in sixteen cases at once, against the statements of the same steps
 * sent by bare `pg` in the same flights: no HTTP, no session, no machine, no schemas, no policies.
 */
export async function compareSteps(
  url: string,
  cookie: string,
  place: { readonly dataFolder: string; readonly databaseUrl: string },
): Promise<Figure> {
  const pool = barePool(place.databaseUrl);
  try {
    const [model, ...cases] = await openCases(pool);
    const recorded = await recordSteps(place.dataFolder, model!);
    const agent = new Agent({ keepAlive: true, maxSockets: cases.length });
    const through: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await rate(cases, (kase, held) => replay(pool, recorded, kase, held)));
      through.push(await rate(cases, (kase, held) => takeStep({ url, cookie, agent }, kase, held)));
    }
    agent.destroy();
    const [rateThrough, rateBare] = [median(through), median(bare)];
    return {
      what: 'steps through HTTP',
      value: rateThrough / rateBare,
      unit: 'of bare',
      bound: { kind: 'atLeast', floor: 0.35, goal: 0.6 },
      note: `${rateThrough.toFixed(0)} against ${rateBare.toFixed(0)} a second`,
    };
  } finally {
    await pool.end();
  }
}

/** Cases with a history long enough that their next number is no other number of the statements. */
async function openCases(pool: pg.Pool): Promise<OpenCase[]> {
  const { rows } = await pool.query<OpenCase>(
    `select c.id, c.number, c.state, c.version from sixstep.case_file c
     join sixstep.process_state s on s.state = c.state
     where not s.final and not c.on_hold and c.version > 8 order by c.number limit 17`,
  );
  return rows;
}

interface RecordedSteps {
  readonly hold: { readonly flights: Flights; readonly of: StepOf };
  readonly resume: { readonly flights: Flights; readonly of: StepOf };
}

async function recordSteps(dataFolder: string, model: OpenCase): Promise<RecordedSteps> {
  const inside = await openInside(dataFolder);
  try {
    const record = async (body: typeof hold | typeof resume, version: number) => {
      const key = randomUUID();
      const take = () => inside.takeStep(model.number, body, { version, key });
      return { flights: await recordFlights(take), of: { ...model, version, key } };
    };
    // A first pair opens the connections, which is no part of a step.
    await record(hold, model.version);
    await record(resume, model.version + 1);
    return {
      hold: await record(hold, model.version + 2),
      resume: await record(resume, model.version + 3),
    };
  } finally {
    await inside.close();
  }
}

async function replay(
  pool: pg.Pool,
  recorded: RecordedSteps,
  kase: OpenCase,
  held: boolean,
): Promise<void> {
  const { flights, of } = held ? recorded.resume : recorded.hold;
  await replayStep(pool, flights, of, kase);
}

/** Each case is held and resumed by turns, one step after the other, all cases at once. */
async function rate(
  cases: OpenCase[],
  take: (kase: OpenCase, held: boolean) => Promise<void>,
): Promise<number> {
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const counts = await Promise.all(
    cases.map(async (kase, place) => {
      let taken = 0;
      // An even number, so that nobody is left on hold for the next round.
      for (; performance.now() < end || taken % 2 === 1; taken += 1) {
        await take(cases[place]!, taken % 2 === 1);
        cases[place] = { ...cases[place]!, version: cases[place]!.version + 1 };
      }
      return taken;
    }),
  );
  const taken = counts.reduce((sum, count) => sum + count, 0);
  return taken / ((performance.now() - begin) / 1_000);
}

interface Way {
  readonly url: string;
  readonly cookie: string;
  readonly agent: Agent;
}

function takeStep({ url, cookie, agent }: Way, kase: OpenCase, held: boolean): Promise<void> {
  const body = JSON.stringify(held ? resume : hold);
  return new Promise((resolve, reject) => {
    const asking = request(
      new URL(`/api/cases/${kase.number}/steps`, url),
      {
        method: 'POST',
        agent,
        headers: {
          cookie,
          origin: url,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'if-match': `"v${kase.version}"`,
          'idempotency-key': randomBytes(16).toString('hex'),
        },
      },
      (answer) => {
        let said = '';
        answer.on('data', (piece: Buffer) => {
          if (answer.statusCode !== 200) said += piece.toString();
        });
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${kase.number}: ${answer.statusCode} ${said}`)),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}
