import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who can grant an ask; the first is asked first. */
@Entity('ask_target')
export class AskTarget {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'ask_id', type: 'uuid' })
  askId: string;

  @PrimaryColumn({ name: 'target_id', type: 'uuid' })
  targetId: string;

  @Column({ name: 'sort_order', type: 'integer' })
  sortOrder: number;
}
