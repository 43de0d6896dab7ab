import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a country said on paper, as a first person of the Center has entered it. */
@Entity({ schema: 'sixstep', name: 'paper' })
export class PaperEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'event_type', type: 'text' }) eventType!: string;
  @Column({ type: 'jsonb' }) record!: unknown;
  @Column({ name: 'on_behalf', type: 'jsonb' }) onBehalf!: unknown;
  @Column({ name: 'occurred_on', type: 'date', nullable: true }) occurredOn!: string | null;
  @Column({ type: 'text', default: 'entered' }) status!: 'entered' | 'checked' | 'refused';
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy!: string;
  @Column({ name: 'checked_by', type: 'uuid', nullable: true }) checkedBy!: string | null;
  @Column({ type: 'text', nullable: true }) refusal!: string | null;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
