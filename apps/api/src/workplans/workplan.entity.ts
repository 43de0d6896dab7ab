import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the implementation of a package is followed. */
@Entity({ schema: 'sixstep', name: 'workplan' })
export class WorkplanEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'reporting_rhythm_months', type: 'int', nullable: true }) reportingRhythmMonths!:
    number | null;
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn!: string | null;
  @Column({ name: 'kick_off_on', type: 'date', nullable: true }) kickOffOn!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
