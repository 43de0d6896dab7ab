import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The record of a consultation as it was sent to the country. */
@Entity({ schema: 'sixstep', name: 'consultation_record' })
export class ConsultationRecordEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ type: 'int' }) number!: number;
  @Column({ name: 'sent_on', type: 'date' }) sentOn!: string;
  @Column({ type: 'jsonb' }) content!: unknown;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
