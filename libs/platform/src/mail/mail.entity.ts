import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail in the ledger: to whom as a keyed hash, how it stands; not what it says. */
@Entity('mail')
export class Mail {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'dedupe_key', type: 'text' })
  dedupeKey: string;

  @Column({ name: 'recipient_hash', type: 'text' })
  recipientHash: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'integer' })
  attempts: number;

  @Column({ name: 'taken_until', type: 'timestamptz', nullable: true })
  takenUntil: Date | null;

  @Column({ name: 'message_id', type: 'text' })
  messageId: string;

  @Column({ name: 'reply_code', type: 'integer', nullable: true })
  replyCode: number | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;
}
