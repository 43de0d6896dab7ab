import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text of a case in another language. */
@Entity({ schema: 'sixstep', name: 'translation' })
export class TranslationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) standing!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'source_hash', type: 'text' }) sourceHash!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
