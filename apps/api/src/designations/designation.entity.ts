import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a country has named, in which capacity, from when until when; ended, never deleted. */
@Entity({ schema: 'sixstep', name: 'designation' })
export class DesignationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId!: string;
  @Column({ type: 'text', nullable: true }) office!: string | null;
  @Column({ type: 'text' }) capacity!: string;
  @Column({ name: 'is_acting', type: 'boolean', default: false }) isActing!: boolean;
  @Column({ type: 'text' }) basis!: string;
  @Column({ name: 'letter_on', type: 'date', nullable: true }) letterOn!: string | null;
  @Column({ name: 'letter_file_id', type: 'uuid', nullable: true }) letterFileId!: string | null;
  @Column({ name: 'from_on', type: 'date', nullable: true }) fromOn!: string | null;
  @Column({ name: 'to_on', type: 'date', nullable: true }) toOn!: string | null;
  @Column({ type: 'text', default: 'settled' }) standing!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'entered_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  enteredBy!: string | null;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}

/** Where mail for a country goes while nobody is designated. */
@Entity({ schema: 'sixstep', name: 'country_office' })
export class CountryOfficeEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) mailbox!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
