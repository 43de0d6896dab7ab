import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which header stands for which field and which word for which value. */
@Entity({ schema: 'sixstep', name: 'import_mapping' })
export class ImportMappingEntity {
  @PrimaryColumn({ type: 'text' }) target!: string;
  @Column({ type: 'jsonb' }) mapping!: object;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  changedBy!: string | null;
}
