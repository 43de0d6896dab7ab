import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The newest moment that was given to a change of the case. */
@Entity({ schema: 'sixstep', name: 'case_clock' })
export class CaseClockEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
