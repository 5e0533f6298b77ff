import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tries of one key that may still count, by the database's clock. */
@Entity('rate_limit')
export class RateLimit {
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'timestamptz', array: true })
  tries: Date[];

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
