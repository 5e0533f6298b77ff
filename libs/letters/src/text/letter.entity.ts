import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A joint letter. */
@Entity('letter')
export class Letter {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'jsonb' })
  blocks: object;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'text' })
  search: string;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true })
  closesAt: Date | null;

  @Column({ name: 'closes_zone', type: 'text', nullable: true })
  closesZone: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
