import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of the package while it is implemented. */
@Entity({ schema: 'sixstep', name: 'amendment' })
export class AmendmentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ name: 'activity_id', type: 'uuid', nullable: true }) activityId!: string | null;
  @Column({ name: 'shift_days', type: 'int', default: 0 }) shiftDays!: number;
  @Column({ type: 'text' }) effect!: string;
  @Column({ type: 'text' }) reason!: string;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy!: string;
  @Column({ name: 'proposed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  proposedAt!: Date;
  @Column({ type: 'text', default: 'open' }) status!: string;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy!: string | null;
  @Column({ type: 'text', nullable: true }) settlement!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
