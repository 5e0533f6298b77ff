import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The locked bytes of a letter with their hash; never changed. */
@Entity('letter_version')
export class LetterVersion {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  canonical: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ name: 'locked_at', type: 'timestamptz' })
  lockedAt: Date;

  @Column({ type: 'integer' })
  meaning: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'jsonb' })
  blocks: object;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'locked_by', type: 'uuid', nullable: true })
  lockedBy: string | null;
}
