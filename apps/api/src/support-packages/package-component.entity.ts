import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One component of a package, covered or excluded with a reason. */
@Entity({ schema: 'sixstep', name: 'package_component' })
export class PackageComponentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'text' }) component!: string;
  @Column({ type: 'boolean' }) covered!: boolean;
  @Column({ name: 'exclusion_reason', type: 'text', nullable: true }) exclusionReason!:
    string | null;
  @Column({ type: 'text', nullable: true }) objective!: string | null;
  @Column({ name: 'objective_local', type: 'text', nullable: true }) objectiveLocal!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
