import type { Statement } from '../database/database.ts';
import type { StepInProgress } from './step-in-progress.ts';

type Decided = Omit<
  StepInProgress,
  'seq' | 'due' | 'dueOn' | 'since' | 'remember' | 'remembered' | 'components' | 'record'
> & {
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
  let since: string | null = null;
  let remembered: Readonly<Record<string, unknown>> = {};
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
    since: (date) => {
      since = date;
    },
    remember: (before) => {
      remembered = { ...remembered, ...before };
    },
    get remembered() {
      return remembered;
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
      sql: `update sixstep.case_file
            set due_on = $2, components = $3, state_since_on = coalesce($4::date, state_since_on) where id = $1
              and (due_on, components, state_since_on)
                is distinct from ($2::date, $3::text[], coalesce($4::date, state_since_on))`,
      params: [decided.kase.id, due ?? null, [...components], since],
    }),
  };
}
