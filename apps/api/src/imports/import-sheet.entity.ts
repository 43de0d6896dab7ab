import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sheet that somebody has brought, as it was read. */
@Entity({ schema: 'sixstep', name: 'import_sheet' })
export class ImportSheetEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ type: 'text' }) target!: string;
  @Column({ name: 'file_name', type: 'text' }) fileName!: string;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ name: 'brought_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  broughtBy!: string;
  @Column({ name: 'brought_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  broughtAt!: Date;
}
