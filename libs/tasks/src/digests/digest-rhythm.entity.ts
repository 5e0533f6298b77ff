import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a person hears what is due. */
@Entity('digest_rhythm')
export class DigestRhythm {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  rhythm: string;
}
