import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organization says to an activity that was put to it. */
@Entity({ schema: 'sixstep', name: 'offer' })
export class OfferEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId!: string;
  @Column({ name: 'organization_code', type: 'text' }) organizationCode!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'text' }) role!: string;
  @Column({ name: 'from_on', type: 'date', nullable: true }) fromOn!: string | null;
  @Column({ name: 'to_on', type: 'date', nullable: true }) toOn!: string | null;
  @Column({ type: 'text', nullable: true }) conditions!: string | null;
  @Column({ type: 'text', nullable: true }) contact!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
