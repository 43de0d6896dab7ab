import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who stands in for a program manager, both dates included. */
@Entity({ schema: 'sixstep', name: 'delegation' })
export class DelegationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'from_person_id', type: 'uuid' })
  fromPersonId!: string;

  @Column({ name: 'to_person_id', type: 'uuid' })
  toPersonId!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
