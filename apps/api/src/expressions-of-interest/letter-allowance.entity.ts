import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A director's word that the endorsement letter may follow. */
@Entity({ schema: 'sixstep', name: 'letter_allowance' })
export class LetterAllowanceEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'allowed_by', type: 'uuid' }) allowedBy!: string;
  @Column({ type: 'text' }) reason!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
