import { ACTIVE, ANY, change, COORDINATOR, SIGNING, type RootField } from './root-field';

import { CALENDAR } from './fields-of-calendar';
import { PLANNING } from './fields-of-planning';
import { ACTIONS } from './fields-of-actions';
import { QUERIES } from './fields-of-queries';
import { TASKS } from './fields-of-tasks';

const IMPORT_LIST =
  'text: "name\\nAda", defaults: {kind: PERSON, display: PUBLIC, manner: PAPER, reference: "Folder"}';

/** Every root field of the schema. One that is not here fails the suite. */
export const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
  ...QUERIES,
  ...TASKS,
  ...CALENDAR,
  ...PLANNING,
  ...ACTIONS,
  acknowledgeDelivery: change(
    COORDINATOR,
    (ids) => `id: "${ids.delivery}", on: "2026-11-01"`,
    ' { ... on Refusal { code } }',
  ),
  addOrganisation: {
    ...change(COORDINATOR, () => 'input: {name: "New", kind: NGO, country: "CH", languages: ["en"]}'),
    own: true,
  },
  addPlace: {
    ...change(
      COORDINATOR,
      () => 'input: {code: "VIE", name: "Vienna", front: CAPITAL, timeZone: "Europe/Vienna"}',
    ),
    own: true,
  },
  addressLetter: change(
    COORDINATOR,
    (ids) =>
      `id: "${ids.letter}", addressees: [{kind: TO, targetId: "${ids.target}", office: "The Legal Counsel"}]`,
  ),
  acceptSuggestion: change(COORDINATOR, (ids) => `id: "${ids.suggestion}"`),
  addComment: change(
    SIGNING,
    (ids) => `input: {letterId: "${ids.letter}", blockId: "${ids.letter}", text: "Clearer, please."}`,
  ),
  amendLetter: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.letter}", revision: 1, title: "New words", recipient: "R", kind: SUBSTANTIVE, note: "Why", blocks: [{text: "B"}]}`,
  ),
  applyModerationRule: change(
    COORDINATOR,
    (ids) =>
      `input: {key: "${ids.signOn}", letterId: "${ids.letter}", step: HOLD, rule: {addresses: "*@example.org"}, asOf: "2099-01-01T00:00:00Z"}`,
  ),
  approveTranslation: change(COORDINATOR, (ids) => `id: "${ids.translation}", revision: 1`),
  authoriseSigner: change(
    ACTIVE,
    (ids) => `input: {organisationId: "${ids.organisation}", personId: "${ids.person}", title: "Head"}`,
    '',
  ),
  admitLateSignatures: change(
    COORDINATOR,
    (ids) => `id: "${ids.letter}", until: "2099-01-01T00:00", zone: "UTC"`,
  ),
  buildPacket: change(COORDINATOR, (ids) => `letterId: "${ids.letter}", language: "en", format: LETTER`),
  beginTranslation: change(SIGNING, (ids) => `letterId: "${ids.letter}", into: "fr"`),
  changeDisplay: change(
    ANY,
    (ids) => `id: "${ids.letter}", display: WITHHELD`,
    ' { ... on Refusal { code } }',
  ),
  changeMembership: change(COORDINATOR, (ids) => `id: "${ids.membership}", role: MEMBER`),
  checkTranslation: change(SIGNING, (ids) => `id: "${ids.translation}", revision: 1`),
  closeLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}", reason: "All have signed."`),
  confirmSignatureRequest: change(SIGNING, (ids) => `id: "${ids.signatureRequest}", version: 1`),
  correctPersonalSignature: change(
    ANY,
    (ids) => `input: {id: "${ids.letter}", printedName: "New"}`,
    ' { ... on Refusal { code } }',
  ),
  correctSignerTitle: change(
    SIGNING,
    (ids) => `id: "${ids.letter}", title: "Head"`,
    ' { ... on Refusal { code } }',
  ),
  declareCapacity: change(
    ACTIVE,
    (ids) => `input: {organisationId: "${ids.organisation}", kind: LANGUAGE, value: "ln"}`,
  ),
  eraseSignatory: change(
    ['COORDINATOR', 'DATA_PROTECTION_OFFICER'],
    (ids) => `id: "${ids.signature}", reason: "Asked for."`,
  ),
  draftLetter: {
    ...change(
      COORDINATOR,
      () => 'input: {title: "New", recipient: "OLA", language: "en", blocks: ["We ask."]}',
    ),
    own: true,
  },
  dissociateSignature: change(ANY, (ids) => `id: "${ids.letter}"`, ' { ... on Refusal { code } }'),
  endMembership: change(COORDINATOR, (ids) => `id: "${ids.membership}"`),
  frameLetter: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.letter}", audience: PUBLIC, campaignId: "${ids.campaign}", askIds: ["${ids.ask}"]}`,
  ),
  holdNewSignOns: change(COORDINATOR, (ids) => `letterId: "${ids.letter}", hold: true`),
  importSignatures: change(
    COORDINATOR,
    (ids) =>
      `input: {key: "${ids.signOn}", letterId: "${ids.letter}", file: "x", expected: 1, ${IMPORT_LIST}}`,
  ),
  invite: change(
    COORDINATOR,
    (ids) =>
      `input: {email: "new@example.org", language: "en", role: PARTNER, organisationId: "${ids.organisation}"}`,
    '',
  ),
  listLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}", listed: false`),
  lockLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}"`),
  makeFeed: { ...change(ANY, () => 'label: "Phone"'), own: true },
  moderateSignOns: change(
    COORDINATOR,
    (ids) =>
      `input: {key: "${ids.signOn}", letterId: "${ids.letter}", signOns: ["${ids.signOn}"], step: HOLD}`,
  ),
  openCampaign: change(
    COORDINATOR,
    (ids) =>
      `input: {title: "New", purpose: "", language: "en", askIds: ["${ids.ask}"], targetIds: ["${ids.target}"]}`,
  ),
  openForComments: change(
    COORDINATOR,
    (ids) => `id: "${ids.letter}", closes: "2099-01-01T00:00", zone: "UTC"`,
  ),
  openLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}", closes: "2099-01-01T00:00", zone: "UTC"`),
  previewImport: change(COORDINATOR, (ids) => `input: {letterId: "${ids.letter}", ${IMPORT_LIST}}`),
  previewModerationRule: change(
    COORDINATOR,
    (ids) => `letterId: "${ids.letter}", step: HOLD, rule: {addresses: "*@example.org"}`,
  ),
  publishAsk: change(COORDINATOR, (ids) => `code: "${ids.askCode}", published: true`),
  recordAnswer: change(
    COORDINATOR,
    (ids) =>
      `input: {letterId: "${ids.letter}", kind: HOLDING, answeredOn: "2026-11-01", text: "Noted.", language: "en", rating: NONE}`,
  ),
  rejectSuggestion: change(COORDINATOR, (ids) => `id: "${ids.suggestion}"`),
  replyToComment: change(SIGNING, (ids) => `id: "${ids.comment}", text: "Yes."`),
  resolveComment: change(SIGNING, (ids) => `id: "${ids.comment}", resolved: true`),
  reconfirmSignature: change(ANY, (ids) => `id: "${ids.letter}", version: 1`, ' { ... on Refusal { code } }'),
  recordDelivery: change(
    COORDINATOR,
    (ids) =>
      `input: {letterId: "${ids.letter}", channel: HAND, languages: ["en"], deliveredAt: "2026-11-01T10:00", zone: "UTC", recipients: [{office: "OLA"}]}`,
  ),
  recordHolder: change(
    COORDINATOR,
    (ids) => `input: {targetId: "${ids.target}", name: "A Holder", title: "USG", validFrom: "2026-01-01"}`,
  ),
  redraftLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}", reason: "Reworded."`),
  refuseSignatureRequest: change(SIGNING, (ids) => `id: "${ids.signatureRequest}"`),
  requestSignature: change(
    SIGNING,
    (ids) => `id: "${ids.letter}", version: 1, display: PUBLIC`,
    ' { ... on Refusal { code } }',
  ),
  reviseLetter: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.letter}", revision: 1, title: "New", recipient: "OLA", blocks: [{text: "We ask."}]}`,
  ),
  reviseTranslation: change(
    SIGNING,
    (ids) => `input: {id: "${ids.translation}", revision: 1, parts: [{id: "title", text: "Titre"}]}`,
  ),
  revokeFeed: change(ANY, (ids) => `id: "${ids.feed}"`),
  revokeSessions: { ...change([], () => '', ''), roles: 'signed-in', own: true },
  revokeSigner: change(ACTIVE, (ids) => `id: "${ids.signer}"`),
  setOrganisationVisibility: change(ACTIVE, (ids) => `id: "${ids.organisation}", visibility: PUBLIC`),
  setParticipation: change(ACTIVE, (ids) => `campaignId: "${ids.campaign}", answer: IN`),
  setPreferences: {
    ...change([], () => 'language: "en", timeZone: "UTC"'),
    roles: 'signed-in',
    own: true,
  },
  setLeadTime: change(ACTIVE, (ids) => `id: "${ids.organisation}", days: 30`),
  signInPersonalCapacity: change(
    ANY,
    (ids) => `input: {id: "${ids.letter}", version: 1, display: PUBLIC}`,
    ' { ... on Refusal { code } }',
  ),
  signLetter: change(
    SIGNING,
    (ids) => `id: "${ids.letter}", version: 1, display: PUBLIC`,
    ' { ... on Refusal { code } }',
  ),
  signOut: { ...change([], () => '', ''), roles: 'signed-in', own: true },
  undoImport: change(COORDINATOR, (ids) => `id: "${ids.import}"`),
  undoModeration: change(COORDINATOR, (ids) => `id: "${ids.moderationAct}"`),
  withdrawCapacity: change(ACTIVE, (ids) => `id: "${ids.capacity}"`, ''),
  withdrawInvitation: change(COORDINATOR, (ids) => `id: "${ids.invitation}"`),
  withdrawLetter: change(COORDINATOR, (ids) => `id: "${ids.letter}", reason: "Overtaken."`),
  withdrawSignature: change(ANY, (ids) => `id: "${ids.letter}"`, ' { ... on Refusal { code } }'),
};
