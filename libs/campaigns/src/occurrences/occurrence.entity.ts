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
}
