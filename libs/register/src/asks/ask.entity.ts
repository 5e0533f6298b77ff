import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskLevel } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** One change that the coalition demands. */
@Entity('ask')
export class Ask {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  level: AskLevel;

  @Column({ name: 'group_id', type: 'uuid' })
  groupId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  indicator: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  search: string;

  /** Its place in public addresses; null where it is not public. */
  @Column({ name: 'public_slug', type: 'text', nullable: true })
  publicSlug: string | null;

  @Column({ name: 'pack_fields', type: 'jsonb', nullable: true })
  packFields: Fields | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
