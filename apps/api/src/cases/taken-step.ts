import type { Statement } from '../database/database.ts';
import type { StepInProgress } from './step-in-progress.ts';

type Decided = Omit<StepInProgress, 'seq' | 'due' | 'dueOn' | 'components' | 'record'> & {
  readonly record: unknown;
};

/** A step that the machine has allowed, with what its writers say about the case beside their own records. */
export interface TakenStep {
  readonly step: StepInProgress;
  /** What the service level says, unless a writer has named a date. */
  dueByLevel(date: string | null): void;
  /** Writes what the new state is measured by. */
  statement(): Statement;
}

export function takenStep(decided: Decided): TakenStep {
  let due: string | null | undefined;
  let components: readonly string[] = decided.kase.components;
  const step: StepInProgress = {
    ...decided,
    // Every writer is registered under the type whose schema has read this record.
    record: decided.record as never,
    seq: decided.kase.version + 1,
    due: (date) => {
      due = date;
    },
    get dueOn() {
      return due ?? null;
    },
    components: (codes) => {
      components = codes;
    },
  };
  return {
    step,
    dueByLevel: (date) => {
      if (due === undefined) due = date;
    },
    statement: () => ({
      name: 'write-due',
      sql: `update sixstep.case_file set due_on = $2, components = $3 where id = $1
              and (due_on, components) is distinct from ($2::date, $3::text[])`,
      params: [decided.kase.id, due ?? null, [...components]],
    }),
  };
}
