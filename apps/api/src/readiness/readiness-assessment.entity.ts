import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a country was with a component on a day. */
@Entity({ schema: 'sixstep', name: 'readiness_assessment' })
export class ReadinessAssessmentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) component!: string;
  @Column({ type: 'text' }) level!: string;
  @Column({ name: 'assessed_on', type: 'date' }) assessedOn!: string;
  @Column({ type: 'text' }) source!: string;
  @Column({ name: 'source_url', type: 'text', nullable: true }) sourceUrl!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'entered_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  enteredAt!: Date;
  @Column({ name: 'struck_by', type: 'uuid', nullable: true }) struckBy!: string | null;
  @Column({ name: 'struck_at', type: 'timestamptz', nullable: true }) struckAt!: Date | null;
  @Column({ name: 'struck_reason', type: 'text', nullable: true }) struckReason!: string | null;
}
