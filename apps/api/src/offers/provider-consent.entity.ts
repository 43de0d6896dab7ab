import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the country says to one provider. */
@Entity({ schema: 'sixstep', name: 'provider_consent' })
export class ProviderConsentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) provider!: string;
  @Column({ type: 'text' }) answer!: string;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
