import { Injectable } from '@nestjs/common';
import { eventTypes, type EventType } from '@sixstep/process';
import type { StepInProgress, StepWriter } from './step-in-progress.ts';

/** What slices have registered with the door; asked in the order of registration. */
@Injectable()
export class StepWriters {
  private readonly writers = new Map<EventType, StepWriter[]>();
  private readonly recordless = new Set<EventType>();
  private readonly tellers: StepWriter[] = [];

  add<T extends EventType>(type: T, write: StepWriter<T>): void {
    // A writer only ever receives steps of the type under which it is kept.
    const kept = write as unknown as StepWriter;
    this.writers.set(type, [...(this.writers.get(type) ?? []), kept]);
  }

  addNoRecord(type: EventType): void {
    this.recordless.add(type);
  }

  addTeller(tell: StepWriter): void {
    this.tellers.push(tell);
  }

  of(type: EventType): readonly StepWriter[] {
    return this.writers.get(type) ?? [];
  }

  get ofMail(): readonly StepWriter[] {
    return this.tellers;
  }

  /** @throws Error naming every event that has neither a writer nor an explicit "no record": the api does not start. */
  requireAll(): void {
    const missing = eventTypes.filter(
      (type) => !this.writers.has(type) && !this.recordless.has(type),
    );
    if (missing.length > 0) {
      throw new Error(`No slice writes the record of: ${missing.join(', ')}.`);
    }
  }
}

/** Runs writers one after the other and gathers the statements that they leave to the door. */
export async function gather(writers: readonly StepWriter[], step: StepInProgress) {
  const statements = [];
  for (const write of writers) statements.push(...((await write(step)) ?? []));
  return statements;
}
