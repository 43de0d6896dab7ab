import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An import under way or over: all of its rows were taken, or none. */
@Entity({ schema: 'sixstep', name: 'import_run' })
export class ImportRunEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'sheet_id', type: 'uuid' }) sheetId!: string;
  @Column({ type: 'text' }) target!: string;
  @Column({ type: 'text', default: 'running' }) status!: string;
  @Column({ type: 'int' }) total!: number;
  @Column({ type: 'int', default: 0 }) done!: number;
  @Column({ type: 'jsonb', nullable: true }) counts!: object | null;
  @Column({ type: 'jsonb', default: () => `'[]'` }) refused!: object;
  @Column({ type: 'text', nullable: true }) trouble!: string | null;
  @Column({ name: 'cancel_asked', type: 'boolean', default: false }) cancelAsked!: boolean;
  @Column({ name: 'started_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  startedBy!: string;
  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  startedAt!: Date;
  @Column({ name: 'beat_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  beatAt!: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt!: Date | null;
}
