import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of a consultation. */
@Entity({ schema: 'sixstep', name: 'meeting' })
export class MeetingEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) mode!: string;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt!: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt!: Date;
  @Column({ type: 'text', nullable: true }) place!: string | null;
  @Column({ type: 'text', default: 'planned' }) status!: string;
  @Column({ type: 'jsonb', default: [] }) participants!: unknown;
  @Column({ type: 'text', nullable: true }) notes!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
