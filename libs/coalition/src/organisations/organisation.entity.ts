import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation of a coalition. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'text', array: true })
  languages: string[];

  @Column({ type: 'text' })
  visibility: string;

  @Column({ name: 'ecosoc_name', type: 'text', nullable: true })
  ecosocName: string | null;

  @Column({ name: 'ecosoc_status', type: 'text', nullable: true })
  ecosocStatus: string | null;

  @Column({ type: 'text', array: true })
  identifiers: string[];

  @Column({ name: 'lead_days', type: 'integer', nullable: true })
  leadDays: number | null;

  @Column({ type: 'text' })
  search: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
