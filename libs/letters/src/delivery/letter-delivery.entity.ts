import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One delivery of a letter. */
@Entity('letter_delivery')
export class LetterDeliveryRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'text' })
  channel: string;

  @Column({ type: 'text', array: true })
  languages: string[];

  @Column({ name: 'delivered_at', type: 'timestamptz' })
  deliveredAt: Date;

  @Column({ type: 'text' })
  zone: string;

  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Column({ type: 'jsonb' })
  recipients: object;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'acknowledged_on', type: 'date', nullable: true })
  acknowledgedOn: string | null;
}
