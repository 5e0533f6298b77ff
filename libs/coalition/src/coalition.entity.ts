import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant. */
@Entity('coalition')
export class Coalition {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
