import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When an adopted case entered one of its steps, as far as the records know. */
@Entity({ schema: 'sixstep', name: 'adopted_step' })
export class AdoptedStepEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) step!: string;
  @Column({ name: 'entered_on', type: 'date', nullable: true }) enteredOn!: string | null;
  @Column({ type: 'text' }) precision!: 'exact' | 'month' | 'unknown';
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
