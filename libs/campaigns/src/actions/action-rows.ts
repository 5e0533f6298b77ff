import type { ActionKind, ActionState } from './domain/action-life';

export interface FollowUp {
  readonly text: string;
  readonly organisationId: string;
  readonly personId: string | null;
  /** YYYY-MM-DD, at the place of the action. */
  readonly on: string;
}

/** What people say of an action. */
export interface ActionText {
  readonly kind: ActionKind;
  readonly campaignId: string | null;
  readonly placeId: string;
  /** `YYYY-MM-DDTHH:MM` by the wall clock there. */
  readonly heldLocal: string;
  readonly heldAllDay: boolean;
  readonly heldAt: Date;
  readonly asked: string;
  readonly outcome: string;
  readonly promised: string;
  readonly language: string;
  readonly askIds: readonly string[];
  readonly targets: readonly { readonly targetId: string; readonly holder: string | null }[];
  readonly organisationIds: readonly string[];
  readonly leadId: string;
  readonly followUp: FollowUp | null;
}

export interface ActionRow extends Omit<ActionText, 'followUp'> {
  readonly id: string;
  readonly state: ActionState;
  readonly followUpText: string | null;
  readonly followUpOrganisationId: string | null;
  readonly followUpPersonId: string | null;
  readonly followUpPerson: string | null;
  readonly followUpOn: string | null;
  readonly followUpDoneAt: Date | null;
  readonly version: number;
}

export interface ActionFilter {
  /** Code of a target. */
  readonly target: string | null;
  /** Code of an ask. */
  readonly ask: string | null;
  readonly campaignId: string | null;
  readonly kind: ActionKind | null;
  readonly state: ActionState | null;
  readonly organisationId: string | null;
  /** First and last local day, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An action near a date at one of its offices, whoever may see it. */
export interface NearRow {
  readonly id: string;
  readonly targetId: string;
  readonly on: string;
  readonly leadId: string;
  /** Whether the reader may see the action itself. */
  readonly seen: boolean;
}
