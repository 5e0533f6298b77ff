import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Asks, targets and time. */
@Entity('campaign')
export class Campaign {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  search: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
