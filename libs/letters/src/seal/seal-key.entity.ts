import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that signs the seals of a coalition's letters. */
@Entity('seal_key')
export class SealKey {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Raw Ed25519 public key, hex. */
  @Column({ name: 'public_key', type: 'text' })
  publicKey: string;

  /** PKCS #8, in an envelope. */
  @Column({ name: 'private_key', type: 'bytea' })
  privateKey: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
