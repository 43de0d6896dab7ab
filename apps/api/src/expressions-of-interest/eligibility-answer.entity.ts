import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One criterion of eligibility, answered, or waived by a director. */
@Entity({ schema: 'sixstep', name: 'eligibility_answer' })
export class EligibilityAnswerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) criterion!: string;
  @Column({ type: 'text', nullable: true }) answer!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy!: string | null;
  @Column({ name: 'waived_by', type: 'uuid', nullable: true }) waivedBy!: string | null;
  @Column({ name: 'waiver_reason', type: 'text', nullable: true }) waiverReason!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
