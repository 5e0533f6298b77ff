import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter as it is delivered, in one language and format. */
@Entity('letter_packet')
export class LetterPacketRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ name: 'version_id', type: 'uuid' })
  versionId: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  format: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'integer' })
  progress: number;

  @Column({ type: 'text' })
  basis: string;

  @Column({ type: 'integer' })
  signatures: number;

  @Column({ type: 'integer' })
  withheld: number;

  @Column({ type: 'integer' })
  unprintable: number;

  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Column({ name: 'requested_by', type: 'uuid' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
