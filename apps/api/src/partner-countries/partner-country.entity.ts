import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'sixstep', name: 'partner_country' })
export class PartnerCountryEntity {
  /** ISO 3166 alpha-3, or `EU`. */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  iso2!: string;

  @Column({ type: 'text', nullable: true })
  m49!: string | null;

  @Column({ type: 'text' })
  kind!: 'country' | 'region';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  names!: Record<'en' | 'fr' | 'es', string>;

  @Column({ name: 'center_name', type: 'text' })
  centerName!: string;

  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  region!: string;

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ name: 'portal_language', type: 'text' })
  portalLanguage!: 'en' | 'fr' | 'es';

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'profile_kept', type: 'boolean', default: false })
  profileKept!: boolean;

  /** 1 Monday to 7 Sunday. */
  @Column({ type: 'int', array: true })
  weekend!: number[];

  @Column({ name: 'support_class', type: 'text' })
  supportClass!: 'recipient' | 'caseByCase' | 'supportingParty';

  @Column({ type: 'boolean' })
  ldc!: boolean;

  @Column({ type: 'boolean' })
  sids!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'waiver_reason', type: 'text', nullable: true })
  waiverReason!: string | null;

  @Column({ name: 'waived_by', type: 'uuid', nullable: true })
  waivedBy!: string | null;

  @Column({ name: 'waived_at', type: 'timestamptz', nullable: true })
  waivedAt!: Date | null;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
