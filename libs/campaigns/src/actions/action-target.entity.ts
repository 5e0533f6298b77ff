import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office that an action turns to, with its holder at the date. */
@Entity('action_target')
export class ActionTarget {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'action_id', type: 'uuid' })
  actionId: string;

  @PrimaryColumn({ name: 'target_id', type: 'uuid' })
  targetId: string;

  @Column({ type: 'text', nullable: true })
  holder: string | null;
}
