import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of content as it was before a change. */
@Entity({ schema: 'sixstep', name: 'row_version' })
export class RowVersionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'table_name', type: 'text' })
  tableName!: string;

  @Column({ name: 'row_id', type: 'uuid' })
  rowId!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  /** From the change that made this version up to, not including, the one that ended it. */
  @Column({ type: 'tstzrange' })
  period!: string;

  /** Who made the change that ended this version; null for the clock. */
  @Column({ type: 'uuid', nullable: true })
  person!: string | null;

  /** Steps that the case had taken when this version ended. */
  @Column({ type: 'int' })
  seq!: number;

  @Column({ type: 'jsonb' })
  row!: Record<string, unknown>;
}
