import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item as a feed has served it last: when, and by hash all that is said of it. */
@Entity('calendar_item')
export class CalendarItem {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'feed_id', type: 'uuid' })
  feedId: string;

  @PrimaryColumn({ type: 'text' })
  kind: string;

  @PrimaryColumn({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Column({ type: 'integer' })
  sequence: number;

  @Column({ type: 'text' })
  fingerprint: string;

  @Column({ name: 'modified_at', type: 'timestamptz' })
  modifiedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  at: Date | null;

  @Column({ type: 'text', nullable: true })
  zone: string | null;

  @Column({ name: 'start_date', type: 'date', nullable: true })
  startDate: string | null;

  @Column({ name: 'end_date', type: 'date', nullable: true })
  endDate: string | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;
}
