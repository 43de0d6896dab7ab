import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a country says against something that the Center has entered for it. */
@Entity({ schema: 'sixstep', name: 'objection' })
export class ObjectionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int', nullable: true }) line!: number | null;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text', default: 'open' }) status!: string;
  @Column({ type: 'text', nullable: true }) settlement!: string | null;
  @Column({ name: 'raised_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  raisedBy!: string;
  @Column({ name: 'raised_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  raisedAt!: Date;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
