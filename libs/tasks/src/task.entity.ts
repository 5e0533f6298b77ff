import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work with one owner organisation. */
@Entity('task')
export class Task {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  description: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId: string;

  @Column({ type: 'text', nullable: true })
  capacity: string | null;

  @Column({ name: 'capacity_key', type: 'text', nullable: true })
  capacityKey: string | null;

  @Column({ name: 'occurrence_id', type: 'uuid', nullable: true })
  occurrenceId: string | null;

  @Column({ type: 'text' })
  search: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'integer' })
  seats: number;

  @Column({ name: 'due_local', type: 'timestamp' })
  dueLocal: string;

  @Column({ name: 'due_all_day', type: 'boolean' })
  dueAllDay: boolean;

  @Column({ type: 'integer', nullable: true })
  minutes: number | null;

  @Column({ name: 'needed_languages', type: 'text', array: true })
  neededLanguages: string[];

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'every_days', type: 'integer', nullable: true })
  everyDays: number | null;

  @Column({ name: 'recurs_from', type: 'uuid', nullable: true })
  recursFrom: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
