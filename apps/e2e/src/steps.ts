import { randomUUID } from 'node:crypto';
import type { Server } from './server.ts';

/** One request for a step, that can be sent again as it is. */
export interface StepAsked {
  readonly number: string;
  readonly type: 'case.hold' | 'case.resume';
  /** Of the case before the step. */
  readonly version: number;
  readonly key: string;
}

/** Holding and resuming by turns leaves a case where it was, so it can go on for ever. */
export const askedAt = (number: string, version: number, held: boolean): StepAsked => ({
  number,
  type: held ? 'case.resume' : 'case.hold',
  version,
  key: randomUUID(),
});

/** @returns the status, or null when no answer came */
export async function send(
  { url }: Server,
  cookie: string,
  { number, type, version, key }: StepAsked,
): Promise<number | null> {
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  try {
    const answer = await fetch(new URL(`/api/cases/${number}/steps`, url), {
      method: 'POST',
      headers: {
        cookie,
        origin: url,
        'content-type': 'application/json',
        'if-match': `"v${version}"`,
        'idempotency-key': key,
      },
      body: JSON.stringify(
        type === 'case.resume'
          ? { type }
          : { type, record: { reasonCode: 'electionsOrReshuffle', reviewDate: inAMonth } },
      ),
    });
    await answer.text();
    return answer.status;
  } catch {
    return null;
  }
}

interface ListedCase {
  readonly number: string;
  readonly version: number;
  readonly onHold: boolean;
}

/** Open cases that are not on hold and far enough to be held: past the invitation. */
export async function runningCases(
  { url }: Server,
  cookie: string,
  count: number,
): Promise<ListedCase[]> {
  const answer = await fetch(new URL('/api/cases?ended=false&onHold=false&limit=200', url), {
    headers: { cookie },
  });
  const { items } = (await answer.json()) as { items: ListedCase[] };
  return items.filter(({ version }) => version > 8).slice(0, count);
}

/** The types of a case's lines, by their place in its history. */
export async function linesOf(
  { url }: Server,
  cookie: string,
  number: string,
): Promise<Map<number, string[]>> {
  const answer = await fetch(new URL(`/api/cases/${number}/history`, url), {
    headers: { cookie },
  });
  const { items } = (await answer.json()) as { items: { seq: number; type: string }[] };
  return new Map(
    [...Map.groupBy(items, ({ seq }) => seq)].map(([seq, lines]) => [
      seq,
      lines.map(({ type }) => type),
    ]),
  );
}
