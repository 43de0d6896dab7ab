import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item of the integrity checklist. */
@Entity({ schema: 'sixstep', name: 'integrity_answer' })
export class IntegrityAnswerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) item!: string;
  @Column({ type: 'text', nullable: true }) answer!: string | null;
  @Column({ type: 'text', nullable: true }) evidence!: string | null;
  @Column({ name: 'mitigation_note', type: 'text', nullable: true }) mitigationNote!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
