import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One dated instance of a moment. */
@Entity('occurrence')
export class Occurrence {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'moment_id', type: 'uuid' })
  momentId: string;

  @Column({ name: 'pack_start', type: 'date', nullable: true })
  packStart: string | null;

  /** The day for which the moment's pattern first proposed it. */
  @Column({ name: 'proposed_start', type: 'date', nullable: true })
  proposedStart: string | null;

  @Column({ name: 'start_date', type: 'date' })
  startDate: string;

  @Column({ name: 'end_date', type: 'date' })
  endDate: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'text' })
  basis: string;

  @Column({ type: 'integer' })
  version: number;

  /** Local times of the moment's city, on the first and the last day. */
  @Column({ name: 'start_time', type: 'time', nullable: true })
  startTime: string | null;

  @Column({ name: 'end_time', type: 'time', nullable: true })
  endTime: string | null;

  /** The days that its source says. */
  @Column({ name: 'confirmed_start', type: 'date', nullable: true })
  confirmedStart: string | null;

  @Column({ name: 'confirmed_end', type: 'date', nullable: true })
  confirmedEnd: string | null;

  @Column({ name: 'source_title', type: 'text', nullable: true })
  sourceTitle: string | null;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl: string | null;

  @Column({ name: 'source_symbol', type: 'text', nullable: true })
  sourceSymbol: string | null;

  @Column({ name: 'source_date', type: 'date', nullable: true })
  sourceDate: string | null;

  @Column({ name: 'outcome_note', type: 'text', nullable: true })
  outcomeNote: string | null;
}
