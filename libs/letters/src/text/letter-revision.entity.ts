import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that a draft has had: the last one of each spell in which one person wrote. */
@Entity('letter_revision')
export class LetterRevision {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @PrimaryColumn({ type: 'integer' })
  revision: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'jsonb' })
  blocks: object;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt: Date;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
