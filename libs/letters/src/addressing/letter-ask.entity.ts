import { Entity, PrimaryColumn } from 'typeorm';

/** An ask of the register that a letter carries (PR-20). */
@Entity('letter_ask')
export class LetterAskRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @PrimaryColumn({ name: 'ask_id', type: 'uuid' })
  askId: string;
}
