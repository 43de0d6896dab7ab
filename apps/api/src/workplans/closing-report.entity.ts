import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The report that closes a case, with its acceptances. */
@Entity({ schema: 'sixstep', name: 'closing_report' })
export class ClosingReportEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text', nullable: true }) results!: string | null;
  @Column({ type: 'text', nullable: true }) lessons!: string | null;
  @Column({ name: 'center_accepted_by', type: 'uuid', nullable: true }) centerAcceptedBy!:
    string | null;
  @Column({ name: 'center_accepted_on', type: 'date', nullable: true }) centerAcceptedOn!:
    string | null;
  @Column({ name: 'country_accepted_by', type: 'uuid', nullable: true }) countryAcceptedBy!:
    string | null;
  @Column({ name: 'country_accepted_on', type: 'date', nullable: true }) countryAcceptedOn!:
    string | null;
  @Column({ type: 'int', default: 0 }) edits!: number;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
