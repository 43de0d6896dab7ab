import { expect } from '@jest/globals';
import type { ProblemView } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { TestApp } from './open-test-app.ts';
import { signInElsewhere } from './people.ts';
import { takeStep, type Part } from './take-step.ts';
import type { ToldCase } from './told-case.ts';

/** Why it was refused: the code of each reason, in the order in which the answer gives them. */
export const reasonCodes = ({ body }: { body: ProblemView }): string[] =>
  body.reasons.map(({ code }) => code);

/** A step is refused to these by their role, hidden from an organization and another country, and moves nothing. */
export async function expectWrongRole(
  house: TestApp,
  kase: ToldCase,
  wrong: readonly Part[],
  type: EventType,
  record: unknown,
): Promise<void> {
  const before = await kase.version();
  for (const who of wrong) {
    const answer = await takeStep(kase, who, type, record);
    expect([who, answer.status, answer.body.code]).toEqual([who, 403, 'wrongRole']);
  }
  for (const outsider of ['organization', await signInElsewhere(house)] as const) {
    expect((await takeStep(kase, outsider, type, record)).status).toBe(404);
  }
  expect(await kase.version()).toBe(before);
}
