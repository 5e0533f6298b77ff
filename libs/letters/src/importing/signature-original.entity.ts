import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the original of an imported signature is kept, and how it came. */
@Entity('signature_original')
export class SignatureOriginal {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'signature_id', type: 'uuid' })
  signatureId: string;

  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;

  @Column({ type: 'integer' })
  line: number;

  @Column({ type: 'text' })
  manner: string;

  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn: string | null;

  @Column({ type: 'text' })
  reference: string;
}
