import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody of the Center was in touch with a country about its case. */
@Entity({ schema: 'sixstep', name: 'contact' })
export class ContactEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'contact_on', type: 'date' }) contactOn!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ name: 'with_whom', type: 'text' }) withWhom!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
  @Column({ name: 'mission_id', type: 'uuid', nullable: true }) missionId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
