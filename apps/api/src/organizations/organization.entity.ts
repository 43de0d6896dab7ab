import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'sixstep', name: 'organization' })
export class OrganizationEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;

  @Column({ type: 'text' })
  category!: string;

  @Column({ type: 'text' })
  strengths!: string;

  @Column({ type: 'text', array: true })
  components!: string[];

  @Column({ name: 'iati_org_type', type: 'text' })
  iatiOrgType!: string;

  @Column({ name: 'crs_channel_code', type: 'text', nullable: true })
  crsChannelCode!: string | null;

  @Column({ type: 'boolean' })
  inferred!: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  /** Who keeps the row; null while it is as this product brings it. */
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
