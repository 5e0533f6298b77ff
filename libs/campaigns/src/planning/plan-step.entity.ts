import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of a back-plan, and the task that it became. */
@Entity('plan_step')
export class PlanStep {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId: string;

  @Column({ type: 'jsonb' })
  rule: object;

  @Column({ name: 'moved_by_days', type: 'integer', nullable: true })
  movedByDays: number | null;

  @Column({ name: 'moved_to_time', type: 'text', nullable: true })
  movedToTime: string | null;
}
