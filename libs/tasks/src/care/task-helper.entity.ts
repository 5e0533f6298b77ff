import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that helps with a task. */
@Entity('task_helper')
export class TaskHelper {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  taskId: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'offered_at', type: 'timestamptz' })
  offeredAt: Date;
}
