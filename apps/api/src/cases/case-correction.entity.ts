import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a later line of the history puts an earlier one right. */
@Entity({ schema: 'sixstep', name: 'case_correction' })
export class CaseCorrectionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  /** The correcting line. */
  @Column({ type: 'int' }) seq!: number;
  /** The corrected line. */
  @Column({ type: 'int' }) line!: number;
  @Column({ name: 'occurred_on', type: 'date', nullable: true }) occurredOn!: string | null;
  @Column({ name: 'was_on', type: 'date', nullable: true }) wasOn!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
