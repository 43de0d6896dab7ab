import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that waits, was sent, or was given up. */
@Entity({ schema: 'sixstep', name: 'outgoing_mail' })
export class OutgoingMailEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'dedupe_key', type: 'text' }) dedupeKey!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column({ name: 'case_seq', type: 'int', nullable: true }) caseSeq!: number | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ name: 'to_address', type: 'text' }) toAddress!: string;
  @Column({ name: 'to_name', type: 'text', nullable: true }) toName!: string | null;
  @Column({ name: 'country_code', type: 'text', nullable: true }) countryCode!: string | null;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ type: 'text' }) language!: 'en' | 'fr' | 'es';
  @Column({ type: 'jsonb', default: () => `'{}'` }) content!: object;
  @Column({ name: 'sealed_link', type: 'bytea', nullable: true }) sealedLink!: Buffer | null;
  @Column({ type: 'boolean' }) outside!: boolean;
  @Column({ type: 'text', default: 'queued' }) state!: string;
  @Column({ name: 'queued_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  queuedAt!: Date;
  @Column({ name: 'run_at', type: 'timestamptz', default: () => 'sixstep.now()' }) runAt!: Date;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true }) leaseUntil!: Date | null;
  @Column({ type: 'int', default: 0 }) attempts!: number;
  @Column({ name: 'first_attempt_at', type: 'timestamptz', nullable: true })
  firstAttemptAt!: Date | null;
  @Column({ name: 'last_trouble', type: 'text', nullable: true }) lastTrouble!: string | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt!: Date | null;
  @Column({ name: 'released_by', type: 'uuid', nullable: true }) releasedBy!: string | null;
  @Column({ name: 'released_at', type: 'timestamptz', nullable: true }) releasedAt!: Date | null;
  @Column({ name: 'discarded_by', type: 'uuid', nullable: true }) discardedBy!: string | null;
  @Column({ name: 'discard_reason', type: 'text', nullable: true }) discardReason!: string | null;
}
