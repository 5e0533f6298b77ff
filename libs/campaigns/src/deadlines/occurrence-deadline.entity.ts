import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when one instrument can be used at an occurrence. */
@Entity('occurrence_deadline')
export class OccurrenceDeadline {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'occurrence_id', type: 'uuid' })
  occurrenceId: string;

  @Column({ type: 'text' })
  instrument: string;

  /** Local day and time of the moment's city; without a time, the whole day. */
  @Column({ name: 'due_date', type: 'date' })
  dueDate: string;

  @Column({ name: 'due_time', type: 'time', nullable: true })
  dueTime: string | null;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'source_title', type: 'text', nullable: true })
  sourceTitle: string | null;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ name: 'source_symbol', type: 'text', nullable: true })
  sourceSymbol: string | null;

  @Column({ name: 'source_date', type: 'date', nullable: true })
  sourceDate: string | null;

  /** The first day of the occurrence when the deadline was set. */
  @Column({ name: 'occurrence_start', type: 'date' })
  occurrenceStart: string;

  @Column({ type: 'integer' })
  version: number;
}
