import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of an occurrence that its plans have followed. */
@Entity('occurrence_change')
export class OccurrenceChange {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'occurrence_id', type: 'uuid' })
  occurrenceId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'jsonb' })
  was: object;

  @Column({ type: 'jsonb' })
  becomes: object;

  @Column({ name: 'other_id', type: 'uuid', nullable: true })
  otherId: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
