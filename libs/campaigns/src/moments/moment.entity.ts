import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event to plan around. */
@Entity('moment')
export class Moment {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'organ_id', type: 'uuid' })
  organId: string;

  @Column({ type: 'text' })
  city: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  recurrence: string;

  /** RFC 5545. */
  @Column({ type: 'text', nullable: true })
  rrule: string | null;

  /** `MM-DD`. */
  @Column({ name: 'window_from', type: 'text', nullable: true })
  windowFrom: string | null;

  @Column({ name: 'window_to', type: 'text', nullable: true })
  windowTo: string | null;

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @Column({ name: 'reference_urls', type: 'text', array: true, nullable: true })
  referenceUrls: string[] | null;

  @Column({ name: 'lead_weeks', type: 'integer' })
  leadWeeks: number;

  @Column({ type: 'text' })
  verified: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  search: string;

  @Column({ name: 'pack_fields', type: 'jsonb', nullable: true })
  packFields: object | null;
}
