import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan that counts back from an occurrence. */
@Entity('back_plan')
export class BackPlan {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'occurrence_id', type: 'uuid' })
  occurrenceId: string;

  @Column({ type: 'text' })
  template: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'letter_id', type: 'uuid', nullable: true })
  letterId: string | null;
}
