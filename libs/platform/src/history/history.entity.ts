import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened in a coalition; appended, never changed. */
@Entity('history')
export class HistoryRecord {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'jsonb' })
  payload: object;

  @Column({ type: 'timestamptz' })
  at: Date;
}
