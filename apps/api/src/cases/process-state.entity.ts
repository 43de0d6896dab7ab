import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The states of the machine, printed from it at each start. */
@Entity({ schema: 'sixstep', name: 'process_state' })
export class ProcessStateEntity {
  @PrimaryColumn({ type: 'text' })
  state!: string;

  @Column({ type: 'text', nullable: true })
  step!: string | null;

  @Column({ type: 'text' })
  turn!: string;

  @Column({ type: 'int' })
  ordinal!: number;

  @Column({ type: 'boolean' })
  final!: boolean;
}
