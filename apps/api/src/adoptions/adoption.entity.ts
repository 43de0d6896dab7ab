import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A running case as the records of the Center tell it. */
@Entity({ schema: 'sixstep', name: 'adoption' })
export class AdoptionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'text', default: 'entered' }) status!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ name: 'manager_id', type: 'uuid', nullable: true }) managerId!: string | null;
  @Column({ name: 'file_ids', type: 'uuid', array: true, default: () => `'{}'` })
  fileIds!: string[];
  @Column({ name: 'agreed_file_id', type: 'uuid', nullable: true }) agreedFileId!: string | null;
  @Column({ name: 'entered_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy!: string | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt!: Date | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason!: string | null;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
