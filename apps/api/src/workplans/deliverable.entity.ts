import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an activity has to deliver. */
@Entity({ schema: 'sixstep', name: 'deliverable' })
export class DeliverableEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId!: string;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ name: 'lead_name', type: 'text', nullable: true }) leadName!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'text', default: 'open' }) status!: string;
  @Column({ name: 'submitted_on', type: 'date', nullable: true }) submittedOn!: string | null;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
  @Column({ type: 'text', nullable: true }) link!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'answer_note', type: 'text', nullable: true }) answerNote!: string | null;
  @Column({ type: 'text', nullable: true }) waiver!: string | null;
  @Column({ type: 'int', default: 0 }) reminders!: number;
  @Column({ name: 'submission_entry_id', type: 'uuid', nullable: true }) submissionEntryId!:
    string | null;
  @Column({ name: 'answer_entry_id', type: 'uuid', nullable: true }) answerEntryId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
