import type { State } from '@sixstep/process';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One case of a confirmation, in the state that was before the manager. */
@Entity({ schema: 'sixstep', name: 'confirmed_case' })
export class ConfirmedCaseEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'confirmation_id', type: 'uuid' }) confirmationId!: string;
  @Column({ type: 'text' }) state!: State;
  @Column({ name: 'is_right', type: 'boolean' }) isRight!: boolean;
  /** What is not right; of an exception alone. */
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
