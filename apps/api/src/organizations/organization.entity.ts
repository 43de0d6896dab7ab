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
}
