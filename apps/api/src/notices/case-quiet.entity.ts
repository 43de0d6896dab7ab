import { Column, Entity, PrimaryColumn } from 'typeorm';

/** No automatic mail goes to outside about the case up to and including a day. */
@Entity({ schema: 'sixstep', name: 'case_quiet' })
export class CaseQuietEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn!: string;
  @Column({ type: 'text' }) because!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
