import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the gate was opened or closed; a line of a log. */
@Entity({ schema: 'sixstep', name: 'mail_gate_move' })
export class MailGateMoveEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'is_open', type: 'boolean' }) isOpen!: boolean;
  @Column({ name: 'moved_at', type: 'timestamptz' }) movedAt!: Date;
  @Column({ name: 'moved_by', type: 'uuid', nullable: true }) movedBy!: string | null;
}
