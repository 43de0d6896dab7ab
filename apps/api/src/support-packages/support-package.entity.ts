import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A support package as it is drafted. */
@Entity({ schema: 'sixstep', name: 'support_package' })
export class SupportPackageEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ name: 'title_local', type: 'text', nullable: true }) titleLocal!: string | null;
  @Column({ type: 'text', nullable: true }) summary!: string | null;
  @Column({ type: 'text', default: 'en' }) language!: string;
  @Column({ name: 'translation_waived_by', type: 'uuid', nullable: true }) translationWaivedBy!:
    string | null;
  @Column({ name: 'translation_waiver', type: 'text', nullable: true }) translationWaiver!:
    string | null;
  @Column({ type: 'int', default: 0 }) round!: number;
  @Column({ name: 'round_limit', type: 'int', default: 3 }) roundLimit!: number;
  @Column({ type: 'uuid', array: true, default: [] }) authors!: string[];
  @Column({ name: 'material_hash', type: 'text', default: '' }) materialHash!: string;
  @Column({ type: 'int', default: 0 }) edits!: number;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
