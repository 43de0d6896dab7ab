import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A journey of the Center's people. */
@Entity({ schema: 'sixstep', name: 'mission' })
export class MissionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'from_on', type: 'date' }) fromOn!: string;
  @Column({ name: 'to_on', type: 'date' }) toOn!: string;
  @Column({ type: 'text' }) place!: string;
  @Column({ type: 'text' }) purpose!: string;
  @Column({ type: 'text', array: true, default: () => `'{}'` }) people!: string[];
  @Column({ name: 'file_ids', type: 'uuid', array: true, default: () => `'{}'` })
  fileIds!: string[];
  @Column({ name: 'entered_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
}
