import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the Center entered something for a country or an organization outside the steps. */
@Entity({ schema: 'sixstep', name: 'entry' })
export class EntryEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) act!: string;
  @Column({ name: 'organization_code', type: 'text', nullable: true }) organizationCode!:
    string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) capacity!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ name: 'received_on', type: 'date' }) receivedOn!: string;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
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
