import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the Center decides on an offer. */
@Entity({ schema: 'sixstep', name: 'offer_decision' })
export class OfferDecisionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId!: string;
  @Column({ name: 'organization_code', type: 'text' }) organizationCode!: string;
  @Column({ type: 'text' }) decision!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
