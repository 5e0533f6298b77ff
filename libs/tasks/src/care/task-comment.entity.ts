import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has said to a task. */
@Entity('task_comment')
export class TaskComment {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'boolean' })
  coordinates: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
