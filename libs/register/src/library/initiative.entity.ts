import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatePrecision, Rating } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** Something that the UN or a State has done, and what the coalition thinks of it. */
@Entity('initiative')
export class Initiative {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text', nullable: true })
  date: string | null;

  @Column({ name: 'date_precision', type: 'text' })
  datePrecision: DatePrecision;

  @Column({ name: 'end_date', type: 'text', nullable: true })
  endDate: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text' })
  assessment: string;

  @Column({ type: 'text' })
  rating: Rating;

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
