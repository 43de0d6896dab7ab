import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has said of themselves at a link that was made out to somebody else. */
@Entity({ schema: 'sixstep', name: 'introduction' })
export class IntroductionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id!: string;
  @Column({ name: 'link_id', type: 'uuid' }) linkId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) position!: string | null;
  @Column({ type: 'text', nullable: true }) office!: string | null;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text' }) language!: 'en' | 'fr' | 'es';
  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'sixstep.now()' }) madeAt!: Date;
  @Column({ type: 'text', default: 'open' }) state!: string;
  @Column({ name: 'admitted_as', type: 'text', nullable: true }) admittedAs!: string | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
}
