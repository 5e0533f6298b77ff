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

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
