import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody of an organisation asks its authorised signers to sign. */
@Entity('signature_request')
export class SignatureRequest {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  /** The version that the asker has read. */
  @Column({ name: 'version_id', type: 'uuid' })
  versionId: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  display: string;

  @Column({ type: 'boolean' })
  updates: boolean;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;
}
