import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says to a draft: of a block or a passage of it, in answer to another, or as other words for it. */
@Entity('letter_comment')
export class LetterCommentRow {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  /** What it answers; null for what begins a thread. */
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'block_id', type: 'uuid', nullable: true })
  blockId: string | null;

  @Column({ type: 'text', nullable: true })
  quote: string | null;

  @Column({ type: 'integer', nullable: true })
  start: number | null;

  @Column({ type: 'text' })
  body: string;

  /** Words in the place of the passage; null for what is no suggestion. */
  @Column({ type: 'text', nullable: true })
  replacement: string | null;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'boolean' })
  coordinates: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt: Date | null;
}
