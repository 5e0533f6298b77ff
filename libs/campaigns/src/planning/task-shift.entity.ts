import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a change of an occurrence has made of one of its tasks. */
@Entity('task_shift')
export class TaskShift {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'change_id', type: 'uuid' })
  changeId: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  taskId: string;

  @Column({ type: 'jsonb' })
  was: object;

  @Column({ type: 'jsonb' })
  becomes: object;
}
