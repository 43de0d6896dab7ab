import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A comment on a case; an open one on the package stands in the way of its proposal. */
@Entity({ schema: 'sixstep', name: 'comment' })
export class CommentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) anchor!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text', nullable: true }) language!: string | null;
  @Column({ name: 'answer_language', type: 'text', nullable: true }) answerLanguage!: string | null;
  @Column({ type: 'text' }) visibility!: string;
  @Column({ type: 'text', default: 'open' }) state!: string;
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy!: string;
  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  writtenAt!: Date;
  @Column({ name: 'resolved_by', type: 'uuid', nullable: true }) resolvedBy!: string | null;
  @Column({ type: 'text', nullable: true }) answer!: string | null;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
