import type { Role } from '@sixstep/process';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'sixstep', name: 'person' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  /** Lower case, unique. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ name: 'country_code', type: 'text', nullable: true })
  countryCode!: string | null;

  @Column({ name: 'country_right', type: 'text', default: 'edit' })
  countryRight!: 'view' | 'comment' | 'edit';

  @Column({ name: 'organization_code', type: 'text', nullable: true })
  organizationCode!: string | null;

  @Column({ type: 'text', default: 'en' })
  language!: 'en' | 'fr' | 'es';

  @Column({ name: 'time_zone', type: 'text', default: 'UTC' })
  timeZone!: string;

  @Column({ type: 'text' })
  status!: 'invited' | 'active' | 'disabled';

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
