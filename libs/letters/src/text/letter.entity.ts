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

  @Column({ name: 'holds_new', type: 'boolean' })
  holdsNew: boolean;

  @Column({ name: 'networks_due', type: 'timestamptz', nullable: true })
  networksDue: Date | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'text' })
  audience: string;

  @Column({ name: 'campaign_id', type: 'uuid', nullable: true })
  campaignId: string | null;

  @Column({ name: 'follows_id', type: 'uuid', nullable: true })
  followsId: string | null;

  @Column({ name: 'word_limit', type: 'integer', nullable: true })
  wordLimit: number | null;

  @Column({ name: 'comments_close_at', type: 'timestamptz', nullable: true })
  commentsCloseAt: Date | null;

  @Column({ name: 'comments_zone', type: 'text', nullable: true })
  commentsZone: string | null;

  @Column({ name: 'official_at', type: 'timestamptz', nullable: true })
  officialAt: Date | null;

  @Column({ name: 'official_zone', type: 'text', nullable: true })
  officialZone: string | null;

  @Column({ name: 'late_until', type: 'timestamptz', nullable: true })
  lateUntil: Date | null;

  @Column({ type: 'boolean' })
  indexed: boolean;

  @Column({ type: 'integer' })
  meaning: number;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
