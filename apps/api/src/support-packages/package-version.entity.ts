import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a package that was proposed; it never changes again. */
@Entity({ schema: 'sixstep', name: 'package_version' })
export class PackageVersionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) number!: number;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'int' }) round!: number;
  @Column({ name: 'consultation_round', type: 'int' }) consultationRound!: number;
  @Column({ name: 'frozen_on', type: 'date' }) frozenOn!: string;
  @Column({ type: 'jsonb' }) content!: unknown;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ name: 'material_hash', type: 'text' }) materialHash!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
