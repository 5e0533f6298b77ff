import { ACTIVE, ANY, change, COORDINATOR, REFUSED, SIGNING, type RootField } from './root-field';

/** Every mutation of the room of tasks. */
export const TASKS: Readonly<Record<string, RootField>> = {
  approveRiskNote: change(COORDINATOR, (ids) => `id: "${ids.riskNote}", version: 1`, REFUSED),
  acceptTask: change(COORDINATOR, (ids) => `id: "${ids.task}", claimId: "${ids.claim}"`, REFUSED),
  addTaskCheck: change(ACTIVE, (ids) => `id: "${ids.task}", text: "A line"`, REFUSED),
  assignTask: change(ACTIVE, (ids) => `id: "${ids.task}", personId: "${ids.person}"`, REFUSED),
  blockTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, REFUSED),
  commentOnTask: change(SIGNING, (ids) => `id: "${ids.task}", text: "Said"`, REFUSED),
  dropTask: change(COORDINATOR, (ids) => `id: "${ids.task}", reason: "None"`, REFUSED),
  editTask: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.task}", version: 1, title: "Foreign", description: "", language: "en", due: "2027-01-01", placeId: "${ids.place}"}`,
    REFUSED,
  ),
  helpWithTask: change(ACTIVE, (ids) => `id: "${ids.task}", helps: true`, REFUSED),
  removeTaskCheck: change(ACTIVE, (ids) => `id: "${ids.check}"`, REFUSED),
  reopenTask: change(COORDINATOR, (ids) => `id: "${ids.task}"`, REFUSED),
  sendBackTask: change(COORDINATOR, (ids) => `id: "${ids.task}", claimId: "${ids.claim}"`, REFUSED),
  startTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, REFUSED),
  stillOnTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, REFUSED),
  tickTaskCheck: change(ACTIVE, (ids) => `id: "${ids.check}", done: true`, REFUSED),
  claimTask: change(SIGNING, (ids) => `id: "${ids.task}"`, REFUSED),
  handBackTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, REFUSED),
  handInTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, REFUSED),
  makeTask: change(
    COORDINATOR,
    (ids) =>
      `input: {title: "New", description: "", language: "en", due: "2027-01-01T09:00", placeId: "${ids.place}", occurrenceId: "${ids.occurrence}"}`,
  ),
  setDigestRhythm: { kind: 'mutation', roles: ANY, args: () => 'rhythm: WEEKLY', own: true },
  writeRiskNote: change(
    ACTIVE,
    (ids) =>
      `input: {kind: TASK, engagementId: "${ids.task}", version: 0, atRisk: [LOCAL_PARTNERS], harm: "Being seen", mitigation: "Meet elsewhere", language: "en", reviewOn: "2099-01-01"}`,
    REFUSED,
  ),
};
