import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the country says to one component of a version. */
@Entity({ schema: 'sixstep', name: 'package_answer' })
export class PackageAnswerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'package_number', type: 'int' }) packageNumber!: number;
  @Column({ type: 'text' }) component!: string;
  @Column({ type: 'text' }) answer!: string;
  @Column({ type: 'text', nullable: true }) text!: string | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy!: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  answeredAt!: Date;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
