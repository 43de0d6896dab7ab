import pg from 'pg';

/** One statement that a step sent, with the round trip in which it travelled. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name: string | undefined;
}

export type Flights = readonly (readonly SentStatement[])[];

interface Question {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

/** Keeps what one connection is asked between the lock of a case and the commit, flight by flight. */
export async function recordFlights(takeStep: () => Promise<unknown>): Promise<Flights> {
  const sent = new Map<object, { flights: SentStatement[][]; waiting: number }>();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function recorded(this: pg.Client, ...given: unknown[]) {
    const ofClient = sent.get(this) ?? { flights: [], waiting: 0 };
    sent.set(this, ofClient);
    const { text, values = [], name } = asQuestion(given[0]);
    if (ofClient.waiting === 0) ofClient.flights.push([]);
    ofClient.flights.at(-1)!.push({ text, values, name });
    ofClient.waiting += 1;
    const answering = Reflect.apply(query, this, given) as Promise<unknown>;
    const answered = () => {
      ofClient.waiting -= 1;
    };
    void Promise.resolve(answering).then(answered, answered);
    return answering;
  } as typeof query;
  try {
    await takeStep();
  } finally {
    pg.Client.prototype.query = query;
  }
  const ofStep = [...sent.values()].find(({ flights }) =>
    flights.flat().some(({ name }) => name === 'lock-case'),
  );
  if (!ofStep) throw new Error('no step was taken while its statements were recorded');
  return ofStep.flights;
}

const asQuestion = (asked: unknown): Question =>
  typeof asked === 'string' ? { text: asked } : (asked as Question);
