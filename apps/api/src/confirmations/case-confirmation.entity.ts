import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a manager has looked through the own open cases and says which of them are right as of a date. */
@Entity({ schema: 'sixstep', name: 'case_confirmation' })
export class CaseConfirmationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'manager_id', type: 'uuid', default: () => 'sixstep.actor_id()' })
  managerId!: string;
  @Column({ name: 'as_of', type: 'date', default: () => "sixstep.today('Asia/Tokyo')" })
  asOf!: string;
  @Column({ name: 'confirmed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  confirmedAt!: Date;
}
