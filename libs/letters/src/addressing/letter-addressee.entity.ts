import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office to which a letter is addressed, with its holder as it prints. */
@Entity('letter_addressee')
export class LetterAddresseeRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'target_id', type: 'uuid', nullable: true })
  targetId: string | null;

  @Column({ type: 'text' })
  office: string;

  @Column({ type: 'text', nullable: true })
  holder: string | null;
}
