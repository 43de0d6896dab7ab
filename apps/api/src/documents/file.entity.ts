import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file that somebody has announced; what its content is stands here once it has arrived. */
@Entity({ schema: 'sixstep', name: 'file' })
export class FileEntity {
  /** Random in all its bits, where other tables have ids in the order of time. */
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ name: 'owner_id', type: 'uuid', default: () => 'sixstep.actor_id()' }) ownerId!: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'int' }) bytes!: number;
  @Column({ name: 'announced_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  announcedAt!: Date;
  @Column({ type: 'text', nullable: true }) kind!: string | null;
  @Column({ name: 'media_type', type: 'text', nullable: true }) mediaType!: string | null;
  @Column({ type: 'bytea', nullable: true }) sha256!: Buffer | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt!: Date | null;
}
