import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One list of signatures that was taken as a whole. */
@Entity('signature_import')
export class SignatureImport {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'text' })
  digest: string;

  @Column({ type: 'text' })
  file: string;

  @Column({ type: 'integer' })
  taken: number;

  @Column({ type: 'integer' })
  mailed: number;

  @Column({ name: 'left_out', type: 'integer' })
  leftOut: number;

  @Column({ name: 'organisations_added', type: 'integer' })
  organisationsAdded: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;
}
