import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The form in which a country writes of its interest. Its version moves with every answer. */
@Entity({ schema: 'sixstep', name: 'expression_of_interest' })
export class ExpressionOfInterestEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text', default: '2026-1' }) form!: string;
  @Column({ type: 'int', default: 0 }) edits!: number;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
