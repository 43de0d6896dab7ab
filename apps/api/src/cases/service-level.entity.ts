import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long a state may last; an administrator may change it. */
@Entity({ schema: 'sixstep', name: 'service_level' })
export class ServiceLevelEntity {
  @PrimaryColumn({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  unit!: 'workingDays' | 'days' | 'months';

  @Column({ type: 'int' })
  amount!: number;

  /** Days after the state was entered. */
  @Column({ name: 'reminder_days', type: 'int', array: true, default: [] })
  reminderDays!: number[];

  /** Days after which the state has to end, null without such an end. */
  @Column({ name: 'limit_days', type: 'int', nullable: true })
  limitDays!: number | null;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
