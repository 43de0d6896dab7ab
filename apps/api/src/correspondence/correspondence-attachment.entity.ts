import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of one attachment of a mail: a file, or the reason why it is none. */
@Entity({ schema: 'sixstep', name: 'correspondence_attachment' })
export class CorrespondenceAttachmentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'correspondence_id', type: 'uuid' }) correspondenceId!: string;
  @Column({ type: 'int' }) place!: number;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
  @Column({ name: 'not_kept', type: 'text', nullable: true }) notKept!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
