import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which a country rests besides its weekends. */
@Entity({ schema: 'sixstep', name: 'country_holiday' })
export class CountryHolidayEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ name: 'on_date', type: 'date' }) onDate!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
