import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The letter of a decision about an expression of interest, frozen in the transaction that decided. */
@Entity({ schema: 'sixstep', name: 'intake_letter' })
export class IntakeLetterEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) line!: number;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
