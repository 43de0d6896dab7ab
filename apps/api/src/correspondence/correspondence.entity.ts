import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that somebody of the Center has put to a case. */
@Entity({ schema: 'sixstep', name: 'correspondence' })
export class CorrespondenceEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'file_id', type: 'uuid' }) fileId!: string;
  @Column({ name: 'received_on', type: 'date' }) receivedOn!: string;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ name: 'entered_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
