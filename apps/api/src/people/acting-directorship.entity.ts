import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who directs in the director's absence, both dates included. */
@Entity({ schema: 'sixstep', name: 'acting_directorship' })
export class ActingDirectorshipEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ name: 'named_by', type: 'uuid' })
  namedBy!: string;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
