import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CountryRole } from '../domain/kinds';
import type { Fields } from '../pack/domain/merge-records';

/** What a country is to the campaign. */
@Entity('country')
export class Country {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  iso2: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', array: true })
  roles: CountryRole[];

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
