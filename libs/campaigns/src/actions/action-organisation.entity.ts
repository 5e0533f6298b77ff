import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that takes part in an action; one leads. */
@Entity('action_organisation')
export class ActionOrganisation {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'action_id', type: 'uuid' })
  actionId: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'boolean' })
  leads: boolean;
}
