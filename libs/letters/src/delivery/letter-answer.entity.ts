import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a recipient has answered to a letter; never changed. */
@Entity('letter_answer')
export class LetterAnswerRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'answered_on', type: 'date' })
  answeredOn: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  rating: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
