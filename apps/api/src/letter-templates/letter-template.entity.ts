import type { LetterTemplate } from '@sixstep/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what letters of invitation say; never changed. */
@Entity({ schema: 'sixstep', name: 'letter_template' })
export class LetterTemplateEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'int' }) version!: number;
  @Column({ type: 'jsonb' }) texts!: LetterTemplate['texts'];
  @Column({ name: 'written_by', type: 'uuid', default: () => 'sixstep.actor_id()' })
  writtenBy!: string;
  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'sixstep.now()' })
  writtenAt!: Date;
}
