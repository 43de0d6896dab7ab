import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that makes somebody a user, once. */
@Entity({ schema: 'sixstep', name: 'invitation_link' })
export class InvitationLinkEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'token_hash', type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text', nullable: true }) name!: string | null;
  @Column({ type: 'text' }) role!: string;
  @Column({ name: 'country_code', type: 'text', nullable: true }) countryCode!: string | null;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ type: 'text' }) language!: 'en' | 'fr' | 'es';
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ name: 'issued_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  issuedBy!: string | null;
  @Column({ name: 'issued_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  issuedAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz', default: () => `(sixstep.now() + '60 days')` })
  expiresAt!: Date;
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true }) openedAt!: Date | null;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt!: Date | null;
  @Column({ name: 'used_by', type: 'uuid', nullable: true }) usedBy!: string | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt!: Date | null;
}
