import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of a form, as the reference data has it. */
@Entity({ schema: 'sixstep', name: 'expression_question' })
export class ExpressionQuestionEntity {
  @PrimaryColumn({ type: 'text' }) form!: string;
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) ordinal!: number;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'int', nullable: true }) most!: number | null;
  @Column({ type: 'text', nullable: true }) demand!: string | null;
  @Column({ type: 'text', nullable: true }) component!: string | null;
}
