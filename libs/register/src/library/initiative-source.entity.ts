import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an initiative is known from, in the order of citing. */
@Entity('initiative_source')
export class InitiativeSource {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'initiative_id', type: 'uuid' })
  initiativeId: string;

  @PrimaryColumn({ name: 'source_id', type: 'uuid' })
  sourceId: string;

  @Column({ name: 'sort_order', type: 'integer' })
  sortOrder: number;
}
