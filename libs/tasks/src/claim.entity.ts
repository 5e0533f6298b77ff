import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation’s hold on a task. */
@Entity('claim')
export class Claim {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'claimed_at', type: 'timestamptz' })
  claimedAt: Date;

  @Column({ name: 'handed_back_at', type: 'timestamptz', nullable: true })
  handedBackAt: Date | null;

  @Column({ name: 'handed_in_at', type: 'timestamptz', nullable: true })
  handedInAt: Date | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'integer' })
  seat: number;

  @Column({ type: 'text' })
  state: string;

  @Column({ name: 'blocked_by', type: 'text', nullable: true })
  blockedBy: string | null;

  @Column({ name: 'last_sign_at', type: 'timestamptz' })
  lastSignAt: Date;

  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true })
  askedAt: Date | null;
}
