import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form that has been signed once: keyed hashes of its key and of what it held, for a day. */
@Entity('sign_on_key')
export class SignOnKey {
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
