import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file of a packet. Its hash outlives its content. */
@Entity('letter_packet_file')
export class LetterPacketFileRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'packet_id', type: 'uuid' })
  packetId: string;

  @PrimaryColumn({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'integer' })
  bytes: number;

  @Column({ type: 'bytea', nullable: true })
  content: Buffer | null;
}
