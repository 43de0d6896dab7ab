import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An expression as it was submitted; it never changes again. */
@Entity({ schema: 'sixstep', name: 'expression_submission' })
export class ExpressionSubmissionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ name: 'content_version', type: 'int' }) contentVersion!: number;
  @Column({ type: 'jsonb' }) content!: unknown;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ name: 'submitted_by', type: 'uuid' }) submittedBy!: string;
  @Column({ name: 'submitted_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  submittedAt!: Date;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
