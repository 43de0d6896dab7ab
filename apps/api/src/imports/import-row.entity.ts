import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the last sheet said under a key. */
@Entity({ schema: 'sixstep', name: 'import_row' })
export class ImportRowEntity {
  @PrimaryColumn({ type: 'text' }) target!: string;
  @PrimaryColumn({ type: 'text' }) key!: string;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  changedAt!: Date;
}
