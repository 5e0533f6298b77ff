import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is done, or was, towards an office. */
@Entity('action')
export class Action {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  key: string;

  @Column({ name: 'key_body', type: 'text' })
  keyBody: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ name: 'campaign_id', type: 'uuid', nullable: true })
  campaignId: string | null;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId: string;

  @Column({ name: 'held_at', type: 'timestamptz' })
  heldAt: Date;

  @Column({ name: 'held_local', type: 'timestamp' })
  heldLocal: string;

  @Column({ name: 'held_all_day', type: 'boolean' })
  heldAllDay: boolean;

  @Column({ type: 'text' })
  asked: string;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ type: 'text' })
  promised: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'follow_up', type: 'text', nullable: true })
  followUp: string | null;

  @Column({ name: 'follow_up_organisation_id', type: 'uuid', nullable: true })
  followUpOrganisationId: string | null;

  @Column({ name: 'follow_up_person_id', type: 'uuid', nullable: true })
  followUpPersonId: string | null;

  @Column({ name: 'follow_up_on', type: 'date', nullable: true })
  followUpOn: string | null;

  @Column({ name: 'follow_up_done_at', type: 'timestamptz', nullable: true })
  followUpDoneAt: Date | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
