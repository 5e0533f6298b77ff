import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organisation brings. */
@Entity('capacity')
export class Capacity {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  value: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  search: string;
}
