import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The record of an event and the names in it: may be erased without breaking the chain, which holds its commitment alone. */
@Entity({ schema: 'sixstep', name: 'case_event_payload' })
export class CaseEventPayloadEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @Column({ type: 'text' })
  payload!: string;

  @Column({ type: 'bytea' })
  salt!: Buffer;
}
