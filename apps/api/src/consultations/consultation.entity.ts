import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A round of consultation: the draft of its record. */
@Entity({ schema: 'sixstep', name: 'consultation' })
export class ConsultationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ type: 'text', nullable: true }) summary!: string | null;
  @Column({ type: 'text', nullable: true }) constraints!: string | null;
  @Column({ name: 'open_questions', type: 'text', nullable: true }) openQuestions!: string | null;
  @Column({ type: 'int', default: 0 }) edits!: number;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
