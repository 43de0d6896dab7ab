import type { State } from '@sixstep/process';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One partner country's way through the offer. State, version and chain are moved by the history alone. */
@Entity({ schema: 'sixstep', name: 'case_file' })
export class CaseFileEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'country_code', type: 'text' })
  countryCode!: string;

  @Column({ type: 'text' })
  state!: State;

  /** Steps taken. */
  @Column({ type: 'int', default: 0 })
  version!: number;

  @Column({ name: 'machine_version', type: 'int' })
  machineVersion!: number;

  @Column({ type: 'text' })
  origin!: 'invited' | 'applied' | 'adopted';

  @Column({ name: 'manager_id', type: 'uuid', nullable: true })
  managerId!: string | null;

  @Column({ name: 'state_since', type: 'timestamptz', default: () => 'sixstep.now()' })
  stateSince!: Date;

  @Column({ name: 'state_since_on', type: 'date', default: () => "sixstep.today('UTC')" })
  stateSinceOn!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'on_hold', type: 'boolean', default: false })
  onHold!: boolean;

  @Column({ name: 'hold_reason_code', type: 'text', nullable: true })
  holdReasonCode!: string | null;

  @Column({ name: 'hold_review_on', type: 'date', nullable: true })
  holdReviewOn!: string | null;

  @Column({ name: 'held_on', type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ name: 'chain_head', type: 'bytea', default: () => "decode(repeat('00', 32), 'hex')" })
  chainHead!: Buffer;

  @Column({ name: 'follows_case_id', type: 'uuid', nullable: true })
  followsCaseId!: string | null;

  @Column({ type: 'text', array: true, default: [] })
  components!: string[];

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
}
