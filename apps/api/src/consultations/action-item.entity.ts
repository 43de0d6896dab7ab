import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that somebody does after a consultation. */
@Entity({ schema: 'sixstep', name: 'action_item' })
export class ActionItemEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text', nullable: true }) owner!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'boolean', default: false }) done!: boolean;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
