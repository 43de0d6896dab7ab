import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a country writes of its interest: one row, whose earlier forms are kept as versions. */
@Entity({ schema: 'sixstep', name: 'expression_of_interest' })
export class ExpressionOfInterestEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text', nullable: true }) ministry!: string | null;
  @Column({ name: 'contact_name', type: 'text', nullable: true }) contactName!: string | null;
  @Column({ name: 'contact_position', type: 'text', nullable: true }) contactPosition!:
    string | null;
  @Column({ name: 'contact_email', type: 'text', nullable: true }) contactEmail!: string | null;
  @Column({ name: 'contact_phone', type: 'text', nullable: true }) contactPhone!: string | null;
  @Column({ name: 'working_language', type: 'text', nullable: true }) workingLanguage!:
    string | null;
  @Column({ name: 'letter_kind', type: 'text', default: 'none' }) letterKind!: string;
  @Column({ name: 'letter_file_id', type: 'uuid', nullable: true }) letterFileId!: string | null;
  @Column({ name: 'letter_follows_on', type: 'date', nullable: true }) letterFollowsOn!:
    string | null;
  @Column({ name: 'declared_name', type: 'text', nullable: true }) declaredName!: string | null;
  @Column({ name: 'declared_by', type: 'uuid', nullable: true }) declaredBy!: string | null;
  @Column({ name: 'declared_at', type: 'timestamptz', nullable: true }) declaredAt!: Date | null;
  @Column({ type: 'int', default: 0 }) edits!: number;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
