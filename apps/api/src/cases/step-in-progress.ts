import type { EventType, Facts, State } from '@sixstep/process';
import type { OnBehalf, StepRecord } from '@sixstep/contract';
import type { Doer } from '../access/actor.ts';
import type { Statement, Transaction } from '../database/database.ts';

/** The case as the door has locked it. */
export interface LockedCase {
  readonly id: string;
  readonly number: string;
  readonly countryCode: string;
  readonly state: State;
  readonly version: number;
  readonly machineVersion: number;
  readonly managerId: string | null;
  readonly onHold: boolean;
  readonly holdReasonCode: string | null;
  readonly holdReviewOn: string | null;
  readonly heldOn: string | null;
  readonly stateSinceOn: string;
  readonly dueOn: string | null;
  readonly components: readonly string[];
}

/** What a slice is given to write the record of a step that the machine has allowed. */
export interface StepInProgress<T extends EventType = EventType> {
  readonly tx: Transaction;
  readonly kase: LockedCase;
  readonly type: T;
  readonly record: StepRecord<T>;
  readonly onBehalf: OnBehalf | null;
  readonly paper: string | null;
  readonly occurredOn: string;
  readonly doer: Doer;
  readonly facts: Facts;
  /** `null` for the event that opens the case. */
  readonly from: State | null;
  readonly to: State;
  /** The number of this line in the history of the case. */
  readonly seq: number;
  readonly effects: readonly { readonly tell: string }[];
  /** The moment of the transaction, UTC. */
  readonly now: Date;
  /** Fixes the date by which the new state is due, when the record names one; otherwise the service level says it. */
  due(date: string | null): void;
  /** The date by which the new state is due, as fixed so far. */
  readonly dueOn: string | null;
  /** Fixes the date from which the state of the case is measured, where it is not the date of this step. */
  since(date: string): void;
  /** Keeps beside the line, to be erased with it, how something was before the step. */
  remember(before: Readonly<Record<string, unknown>>): void;
  readonly remembered: Readonly<Record<string, unknown>>;
  /** Says which components the case is about from here on. */
  components(codes: readonly string[]): void;
}

/** Writes the record of a step: statements to be sent in one flight, or work of its own on `step.tx`. */
export type StepWriter<T extends EventType = EventType> = (
  step: StepInProgress<T>,
) => readonly Statement[] | void | Promise<readonly Statement[] | void>;
