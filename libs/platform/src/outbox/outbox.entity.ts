import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work that is owed, by ids: the truth of what must still be done. */
@Entity('outbox')
export class OutboxEntry {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'coalition_id', type: 'uuid', nullable: true })
  coalitionId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  payload: object;

  @Column({ name: 'run_at', type: 'timestamptz' })
  runAt: Date;

  @Column({ type: 'integer' })
  dispatches: number;

  @Column({ name: 'dispatched_at', type: 'timestamptz', nullable: true })
  dispatchedAt: Date | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
