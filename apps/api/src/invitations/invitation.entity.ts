import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The invitation of a case: one row, whose earlier forms are kept as versions. */
@Entity({ schema: 'sixstep', name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'addressee_name', type: 'text', nullable: true }) addresseeName!: string | null;
  @Column({ name: 'addressee_position', type: 'text', nullable: true }) addresseePosition!:
    string | null;
  @Column({ name: 'addressee_email', type: 'text', nullable: true }) addresseeEmail!: string | null;
  @Column({ name: 'office_mailbox', type: 'text', nullable: true }) officeMailbox!: string | null;
  @Column({ type: 'text', nullable: true }) language!: 'en' | 'fr' | 'es' | null;
  @Column({ name: 'response_on', type: 'date' }) responseOn!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'uuid', array: true, default: () => `'{}'` }) authors!: string[];
  @Column({ name: 'approved_by', type: 'uuid', nullable: true }) approvedBy!: string | null;
  @Column({ name: 'sent_on', type: 'date', nullable: true }) sentOn!: string | null;
  @Column({ name: 'template_id', type: 'uuid', nullable: true }) templateId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
