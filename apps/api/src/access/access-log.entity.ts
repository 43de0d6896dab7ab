import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who came in, who was refused, and who changed what somebody may do. */
@Entity({ schema: 'sixstep', name: 'access_log' })
export class AccessLogEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ type: 'timestamptz', default: () => 'sixstep.now()' }) at!: Date;
  @Column({ type: 'text' }) kind!: string;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ type: 'text', nullable: true }) subject!: string | null;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'jsonb', default: () => `'{}'` }) detail!: object;
}
