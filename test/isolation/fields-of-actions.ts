import { ACTIVE, change, REFUSED, type Ids, type RootField } from './root-field';

const fieldsOf = (ids: Ids) =>
  `kind: MEETING, campaignId: "${ids.campaign}", placeId: "${ids.place}", held: "2027-01-10T09:00", askIds: ["${ids.ask}"], targetIds: ["${ids.target}"],
   organisationIds: ["${ids.organisation}"], leadId: "${ids.organisation}", asked: "A date", outcome: "", promised: "", language: "en",
   followUp: {text: "Write", organisationId: "${ids.organisation}", personId: "${ids.person}", on: "2027-02-01"}`;

/** Every mutation of actions. */
export const ACTIONS: Readonly<Record<string, RootField>> = {
  cancelAction: change(ACTIVE, (ids) => `id: "${ids.action}"`, REFUSED),
  editAction: change(ACTIVE, (ids) => `input: {id: "${ids.action}", version: 1, ${fieldsOf(ids)}}`, REFUSED),
  finishAction: change(ACTIVE, (ids) => `id: "${ids.action}"`, REFUSED),
  planAction: change(ACTIVE, (ids) => `id: "${ids.action}"`, REFUSED),
  recordAction: change(ACTIVE, (ids) => `input: {key: "${ids.task}", ${fieldsOf(ids)}}`, REFUSED),
  reportAction: change(
    ACTIVE,
    (ids) => `input: {id: "${ids.action}", version: 1, outcome: "Heard", promised: ""}`,
    REFUSED,
  ),
  resumeAction: change(ACTIVE, (ids) => `id: "${ids.action}"`, REFUSED),
  settleFollowUp: change(ACTIVE, (ids) => `id: "${ids.action}", done: true`, REFUSED),
};
