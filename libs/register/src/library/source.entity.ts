import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceKind } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** A citable work. Its date may be a year or a month alone. */
@Entity('source')
export class Source {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  ref: string;

  @Column({ type: 'integer' })
  n: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  author: string | null;

  @Column({ type: 'text' })
  publisher: string;

  @Column({ type: 'text', nullable: true })
  date: string | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'text' })
  kind: SourceKind;

  @Column({ name: 'work_key', type: 'text' })
  workKey: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

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
