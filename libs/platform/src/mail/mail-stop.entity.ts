import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address, by its keyed hash, that gets no mail but what is essential. */
@Entity('mail_stop')
export class MailStop {
  @PrimaryColumn({ name: 'recipient_hash', type: 'text' })
  recipientHash: string;

  @PrimaryColumn({ type: 'text' })
  reason: string;

  @Column({ type: 'timestamptz' })
  since: Date;
}
