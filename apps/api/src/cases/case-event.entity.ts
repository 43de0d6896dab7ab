import type { EventType, State } from '@sixstep/process';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the history: append-only, chained per case over its exact text. */
@Entity({ schema: 'sixstep', name: 'case_event' })
export class CaseEventEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @Column({ name: 'machine_version', type: 'int' })
  machineVersion!: number;

  @Column({ type: 'text' })
  type!: EventType;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState!: State | null;

  @Column({ name: 'to_state', type: 'text' })
  toState!: State;

  /** Null when the clock acted. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  capacity!: string;

  @Column({ name: 'on_behalf', type: 'jsonb', nullable: true })
  onBehalf!: Record<string, unknown> | null;

  /** When it was entered. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** When it happened. */
  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  /** What the guards saw, the exact text that is hashed. */
  @Column({ type: 'text' })
  facts!: string;

  @Column({ type: 'bytea' })
  commitment!: Buffer;

  @Column({ name: 'prev_hash', type: 'bytea' })
  prevHash!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
