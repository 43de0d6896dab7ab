import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question with which an expression was returned, and its answer. */
@Entity({ schema: 'sixstep', name: 'expression_point' })
export class ExpressionPointEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text' }) question!: string;
  @Column({ type: 'text', nullable: true }) answer!: string | null;
  @Column({ name: 'question_language', type: 'text', nullable: true }) questionLanguage!:
    string | null;
  @Column({ name: 'answer_language', type: 'text', nullable: true }) answerLanguage!: string | null;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy!: string;
  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'sixstep.now()' }) askedAt!: Date;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
