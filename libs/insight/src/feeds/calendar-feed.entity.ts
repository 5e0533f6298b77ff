import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's calendar feed in a coalition. Its secret is kept as SHA-256 alone. */
@Entity('calendar_feed')
export class CalendarFeedRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'membership_id', type: 'uuid' })
  membershipId: string;

  /** One of the few places that each membership has for feeds. */
  @Column({ type: 'smallint' })
  slot: number;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'fetched_on', type: 'date', nullable: true })
  fetchedOn: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
