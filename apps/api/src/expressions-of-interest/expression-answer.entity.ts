import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer of an expression of interest, with a version of its own. */
@Entity({ schema: 'sixstep', name: 'expression_answer' })
export class ExpressionAnswerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) question!: string;
  @Column({ type: 'jsonb', default: () => `'null'` }) value!: string | number | boolean | null;
  @Column({ type: 'text', nullable: true }) language!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
