import type { ReasonView } from '@sixstep/contract';
import { reasonWords, type Language, type Reason } from '@sixstep/process';
import { Problem } from '../errors/problem.ts';

/** Reasons with their words in the reader's language. */
export const reasonViews = (reasons: readonly Reason[], language: Language = 'en'): ReasonView[] =>
  reasons.map((reason) => ({
    code: reason.code,
    params: { ...reason.params },
    words: reasonWords(reason, language),
    fix: reason.fix,
    who: [...reason.who],
  }));

/** 403 for a role that never takes the step, 400 for a record that names no target, otherwise 409 with all reasons. */
export function refusal(
  reasons: readonly Reason[],
  parsed: { readonly success: true } | { readonly success: false; readonly problem: Problem },
): Problem {
  if (reasons.some((reason) => reason.code === 'wrongRole')) {
    return new Problem('wrongRole', { reasons: reasonViews(reasons) });
  }
  if (!parsed.success && reasons.every((reason) => reason.code === 'targetNotLawful')) {
    return parsed.problem;
  }
  return new Problem('notNow', { reasons: reasonViews(reasons) });
}
