import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A translation of one version of a letter. */
@Entity('letter_translation')
export class LetterTranslationRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ name: 'version_id', type: 'uuid' })
  versionId: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'jsonb' })
  parts: object;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ name: 'translator_id', type: 'uuid' })
  translatorId: string;

  @Column({ name: 'checked_by', type: 'uuid', nullable: true })
  checkedBy: string | null;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
