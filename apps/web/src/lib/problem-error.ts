import type { FieldProblem, ProblemCode, ProblemView, ReasonView } from '@sixstep/contract';

/** A refusal of the API as it stands in its `application/problem+json`. */
export class ProblemError extends Error {
  readonly problem: ProblemView;

  constructor(problem: ProblemView) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
  get fields(): readonly FieldProblem[] {
    return this.problem.fields;
  }
  get reasons(): readonly ReasonView[] {
    return this.problem.reasons;
  }
}

/** No answer came, or none that can be understood: nobody knows whether the request was carried out. */
export class NoAnswerError extends Error {
  readonly status: number | null;

  constructor(status: number | null, options?: ErrorOptions) {
    super(status === null ? 'No answer' : `Answer ${status} is not understood`, options);
    this.name = 'NoAnswerError';
    this.status = status;
  }
}

/** Whether an error is the API's refusal with one of these codes. */
export const isProblem = (error: unknown, ...codes: ProblemCode[]): error is ProblemError =>
  error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));

/** Whether the same request may still be carried out later, so that its idempotency key has to be kept. */
export const isUnsettled = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status >= 500 || error.status === 429;
