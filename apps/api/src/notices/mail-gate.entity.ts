import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether mail to outside goes by itself; one row. */
@Entity({ schema: 'sixstep', name: 'mail_gate' })
export class MailGateEntity {
  @PrimaryColumn({ type: 'int', default: 1 }) id!: number;
  @Column({ name: 'is_open', type: 'boolean' }) isOpen!: boolean;
  @Column({ name: 'moved_at', type: 'timestamptz', default: () => 'sixstep.now()' }) movedAt!: Date;
  @Column({ name: 'moved_by', type: 'uuid', nullable: true, default: () => 'sixstep.actor_id()' })
  movedBy!: string | null;
}
