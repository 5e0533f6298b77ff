import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TargetKind } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** An office that can grant an ask; never the person who holds it. */
@Entity('target')
export class Target {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: TargetKind;

  @Column({ type: 'text' })
  seat: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  description: string;

  @Column({ type: 'boolean' })
  core: boolean;

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
