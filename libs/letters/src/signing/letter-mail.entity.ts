import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many mails about a letter an address has been owed. */
@Entity('letter_mail')
export class LetterMail {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  /** Keyed hash of the canonical address. */
  @PrimaryColumn({ name: 'address_key', type: 'text' })
  addressKey: string;

  @Column({ type: 'integer' })
  mails: number;
}
