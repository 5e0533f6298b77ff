import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where work happens, with its IANA time zone. */
@Entity('place')
export class Place {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  front: string;

  @Column({ type: 'text', nullable: true })
  country: string | null;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;
}
