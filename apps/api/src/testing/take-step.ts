import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { paths, type CaseView, type ProblemView } from '@sixstep/contract';
import type { EventType, State } from '@sixstep/process';
import type { Answer, HttpClient } from './http-client.ts';
import type { ToldCase } from './told-case.ts';

/** One of those who play in a told case. */
export type Part = keyof ToldCase['clients'];

/** The case after the step, or the problem that it met. */
export type StepAnswer = Answer<CaseView & ProblemView>;

/** Takes a step at this version of the case, as a request of its own. */
export const takeStepAt = (
  client: HttpClient,
  number: string,
  version: number,
  body: { type: EventType; [more: string]: unknown },
): Promise<StepAnswer> =>
  client.post(paths.steps(number), { key: randomUUID(), ifMatch: `"v${version}"`, body });

/**
 * Takes a step at the version that stands, by one who plays in the case or in the browser of somebody else.
 * `more` is what the body holds beside the type and the record, as `onBehalf`.
 */
export const takeStep = async (
  kase: ToldCase,
  by: HttpClient | Part,
  type: EventType,
  record?: unknown,
  more: object = {},
): Promise<StepAnswer> => {
  const client = typeof by === 'string' ? kase.clients[by] : by;
  return takeStepAt(client, kase.number, await kase.version(), { type, record, ...more });
};

/** Takes one step after the other: each must be allowed and lead into its state. Answers with the case. */
export const wayOf =
  (kase: ToldCase) =>
  async (by: Part, type: EventType, record: unknown, state: State): Promise<CaseView> => {
    const { status, body } = await takeStep(kase, by, type, record);
    expect([type, status, body.state]).toEqual([type, 200, state]);
    return body;
  };
