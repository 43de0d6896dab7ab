import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Flights, SentStatement } from './recorded-step.ts';

/** What differs from case to case and from step to step in the statements of a recorded step. */
export interface StepOf {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  /** Before the step. */
  readonly version: number;
  readonly key: string;
}

/** Sends a recorded step for another case by bare `pg`, in the same flights and with the same statements. */
export async function replayStep(
  pool: pg.Pool,
  flights: Flights,
  recorded: StepOf,
  kase: Omit<StepOf, 'key'>,
): Promise<void> {
  const instead = { ...kase, key: randomUUID() };
  const client = await pool.connect();
  try {
    for (const flight of flights) {
      await Promise.all(
        flight.map(({ text, values, name }) =>
          client.query({
            text,
            values: values.map((value) => translated(value, recorded, instead)),
            ...(name !== undefined && { name }),
          }),
        ),
      );
    }
  } finally {
    client.release();
  }
}

function translated(value: unknown, from: StepOf, to: StepOf): unknown {
  switch (value) {
    case from.id:
      return to.id;
    case from.number:
      return to.number;
    case from.state:
      return to.state;
    case from.key:
      return to.key;
    case from.version + 1:
      return to.version + 1;
    default:
      return value;
  }
}

export const countStatements = (flights: Flights): number =>
  flights.reduce((sum, flight: readonly SentStatement[]) => sum + flight.length, 0);
