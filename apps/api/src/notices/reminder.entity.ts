import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the side whose turn it is was reminded, or that the clock left it to a person to do so. */
@Entity({ schema: 'sixstep', name: 'reminder' })
export class ReminderEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'text', default: 'sent' }) kind!: 'sent' | 'draft';
  @Column({ name: 'sent_on', type: 'date', nullable: true }) sentOn!: string | null;
  @Column({ name: 'drafted_on', type: 'date', nullable: true }) draftedOn!: string | null;
  @Column({ name: 'postponed_to', type: 'date', nullable: true }) postponedTo!: string | null;
  @Column({ name: 'dropped_on', type: 'date', nullable: true }) droppedOn!: string | null;
  @Column({ name: 'drop_reason', type: 'text', nullable: true }) dropReason!: string | null;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
