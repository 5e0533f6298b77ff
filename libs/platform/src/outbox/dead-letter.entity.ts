import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work that was given up, with the name of the reason. */
@Entity('dead_letter')
export class DeadLetter {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'outbox_id', type: 'uuid' })
  outboxId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
