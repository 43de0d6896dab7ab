import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One activity of a package; it keeps its id through all versions. */
@Entity({ schema: 'sixstep', name: 'activity' })
export class ActivityEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) component!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ name: 'title_local', type: 'text', nullable: true }) titleLocal!: string | null;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text', nullable: true }) deliverable!: string | null;
  @Column({ name: 'acceptance_test', type: 'text', nullable: true }) acceptanceTest!: string | null;
  @Column({ name: 'start_on', type: 'date', nullable: true }) startOn!: string | null;
  @Column({ name: 'end_on', type: 'date', nullable: true }) endOn!: string | null;
  @Column({ name: 'provider_kind', type: 'text', nullable: true }) providerKind!: string | null;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ name: 'provider_name', type: 'text', nullable: true }) providerName!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
