import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskLevel } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** Asks that belong together. */
@Entity('ask_group')
export class AskGroup {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  level: AskLevel;

  @Column({ name: 'sort_order', type: 'integer' })
  sortOrder: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  search: string;

  @Column({ name: 'pack_fields', type: 'jsonb', nullable: true })
  packFields: Fields | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
