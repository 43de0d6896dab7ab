import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the success of a component is measured. */
@Entity({ schema: 'sixstep', name: 'indicator' })
export class IndicatorEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) component!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text', nullable: true }) baseline!: string | null;
  @Column({ name: 'baseline_on', type: 'date', nullable: true }) baselineOn!: string | null;
  @Column({ type: 'text', nullable: true }) target!: string | null;
  @Column({ name: 'target_on', type: 'date', nullable: true }) targetOn!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
