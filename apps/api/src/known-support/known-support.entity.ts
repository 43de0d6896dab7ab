import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody else does for a country, as the Center knows it. */
@Entity({ schema: 'sixstep', name: 'known_support' })
export class KnownSupportEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ type: 'text', nullable: true }) provider!: string | null;
  @Column({ type: 'text', array: true }) components!: string[];
  @Column({ type: 'text' }) what!: string;
  @Column({ name: 'from_on', type: 'date', nullable: true }) fromOn!: string | null;
  @Column({ name: 'to_on', type: 'date', nullable: true }) toOn!: string | null;
  @Column({ type: 'text', nullable: true }) contact!: string | null;
  @Column({ type: 'text' }) source!: string;
  @Column({ name: 'entered_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'removed_by', type: 'uuid', nullable: true }) removedBy!: string | null;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt!: Date | null;
  @Column({ name: 'removed_reason', type: 'text', nullable: true }) removedReason!: string | null;
}
