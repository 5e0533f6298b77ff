import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A target that a moment suits. */
@Entity('moment_target')
export class MomentTarget {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'moment_id', type: 'uuid' })
  momentId: string;

  @PrimaryColumn({ name: 'target_id', type: 'uuid' })
  targetId: string;

  @Column({ type: 'integer' })
  position: number;
}
