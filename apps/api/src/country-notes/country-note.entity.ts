import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A note of the Center among itself; its text goes when its author removes it. */
@Entity({ schema: 'sixstep', name: 'country_note' })
export class CountryNoteEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text', nullable: true }) text!: string | null;
  @Column({ name: 'written_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  writtenBy!: string;
  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  writtenAt!: Date;
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true }) editedAt!: Date | null;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
