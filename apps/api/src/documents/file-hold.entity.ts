import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record of a case that holds a file. */
@Entity({ schema: 'sixstep', name: 'file_hold' })
export class FileHoldEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'file_id', type: 'uuid' }) fileId!: string;
  @Column({ name: 'held_as', type: 'text' }) heldAs!: string;
  @Column({ name: 'seen_by', type: 'text', default: 'country' }) seenBy!: 'country' | 'center';
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
