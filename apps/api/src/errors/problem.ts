import {
  problemStatus,
  type FieldProblem,
  type ProblemCode,
  type ReasonView,
} from '@sixstep/contract';

export interface ProblemDetails {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldProblem[];
  readonly reasons?: readonly ReasonView[];
  /** A sentence for developers, never with data of a case in it. */
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that the client is told about; its status follows from its code. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldProblem[];
  readonly reasons: readonly ReasonView[];
  readonly detail: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
    this.status = problemStatus[code];
    this.params = details.params ?? {};
    this.fields = details.fields ?? [];
    this.reasons = details.reasons ?? [];
    this.detail = details.detail;
    this.headers = details.headers ?? {};
  }
}

/** The same for what does not exist and for what this person may not know of. */
export const notFound = (): Problem => new Problem('notFound');

/** Somebody else was faster; the answer names the version that stands now. */
export const stale = (currentVersion: number): Problem =>
  new Problem('stale', {
    params: { version: currentVersion },
    headers: { etag: `"v${currentVersion}"` },
  });

export const invalid = (fields: readonly FieldProblem[], detail?: string): Problem =>
  new Problem('invalid', detail === undefined ? { fields } : { fields, detail });
