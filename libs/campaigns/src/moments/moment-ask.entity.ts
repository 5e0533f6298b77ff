import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An ask that a moment suits. */
@Entity('moment_ask')
export class MomentAsk {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'moment_id', type: 'uuid' })
  momentId: string;

  @PrimaryColumn({ name: 'ask_id', type: 'uuid' })
  askId: string;

  @Column({ type: 'integer' })
  position: number;
}
