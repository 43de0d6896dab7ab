import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Invitations that are approved together. */
@Entity({ schema: 'sixstep', name: 'wave' })
export class WaveEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) purpose!: string | null;
  @Column({ type: 'text', array: true, default: () => `'{}'` }) rationale!: string[];
  @Column({ name: 'response_on', type: 'date' }) responseOn!: string;
  @Column({ name: 'embargo_on', type: 'date', nullable: true }) embargoOn!: string | null;
  @Column({ name: 'template_id', type: 'uuid', nullable: true }) templateId!: string | null;
  @Column({ type: 'text', default: 'drafting' }) state!: string;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason!: string | null;
  @Column({ type: 'uuid', array: true, default: () => 'ARRAY[sixstep.actor_id()]' })
  authors!: string[];
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt!: Date | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true }) approvedBy!: string | null;
  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true }) approvedAt!: Date | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}

/** A partner country of a wave: whom the letter addresses, and the case that came of it. */
@Entity({ schema: 'sixstep', name: 'wave_row' })
export class WaveRowEntity {
  @PrimaryColumn({ name: 'wave_id', type: 'uuid' }) waveId!: string;
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) language!: 'en' | 'fr' | 'es';
  @Column({ name: 'addressee_name', type: 'text', nullable: true }) addresseeName!: string | null;
  @Column({ name: 'addressee_position', type: 'text', nullable: true }) addresseePosition!:
    string | null;
  @Column({ name: 'addressee_email', type: 'text', nullable: true }) addresseeEmail!: string | null;
  @Column({ name: 'office_mailbox', type: 'text', nullable: true }) officeMailbox!: string | null;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column({ name: 'went_at', type: 'timestamptz', nullable: true }) wentAt!: Date | null;
}
