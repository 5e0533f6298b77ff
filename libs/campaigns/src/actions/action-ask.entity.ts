import { Entity, PrimaryColumn } from 'typeorm';

/** An ask that an action is about. */
@Entity('action_ask')
export class ActionAsk {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'action_id', type: 'uuid' })
  actionId: string;

  @PrimaryColumn({ name: 'ask_id', type: 'uuid' })
  askId: string;
}
