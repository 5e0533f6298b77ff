import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signature's entry in the tree of its letter; without a place until the job has sealed it. */
@Entity('seal_entry')
export class SealEntry {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'signature_id', type: 'uuid' })
  signatureId: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'integer', nullable: true })
  place: number | null;

  @Column({ type: 'bytea', nullable: true })
  commitment: Buffer | null;
}
