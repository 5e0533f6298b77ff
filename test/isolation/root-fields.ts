import type { Role } from '@chorus/kernel/actor';

/** Ids of records of the first coalition; of a moment, its code. */
export type Ids = Readonly<
  Record<
    | 'ask'
    | 'askCode'
    | 'campaign'
    | 'import'
    | 'capacity'
    | 'check'
    | 'claim'
    | 'comment'
    | 'delivery'
    | 'invitation'
    | 'letter'
    | 'membership'
    | 'moderationAct'
    | 'moment'
    | 'occurrence'
    | 'organisation'
    | 'packet'
    | 'person'
    | 'place'
    | 'signature'
    | 'signatureRequest'
    | 'signOn'
    | 'suggestion'
    | 'signer'
    | 'target'
    | 'targetCode'
    | 'task'
    | 'translation',
    string
  >
>;

export interface RootField {
  readonly kind: 'query' | 'mutation';
  /** Who may: reviewed by people, compared with what the code does. */
  readonly roles: 'signed-in' | readonly Role[];
  readonly args?: (ids: Ids) => string;
  readonly selection?: string;
  /** True where the field reaches nothing that a caller names. */
  readonly own?: true;
}

const ANY: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'];
const COORDINATOR: readonly Role[] = ['COORDINATOR'];
const ACTIVE: readonly Role[] = ['COORDINATOR', 'PARTNER'];
const SIGNING: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER'];
const NAMED = ' { __typename }';
const IMPORT_LIST =
  'text: "name\\nAda", defaults: {kind: PERSON, display: PUBLIC, manner: PAPER, reference: "Folder"}';
const list = (roles: readonly Role[]): RootField => ({ kind: 'query', roles, selection: ' { totalCount }' });
const one = (roles: readonly Role[], args: (ids: Ids) => string): RootField => ({
  kind: 'query',
  roles,
  args,
  selection: NAMED,
});
const change = (roles: readonly Role[], args: (ids: Ids) => string, selection = NAMED): RootField => ({
  kind: 'mutation',
  roles,
  args,
  selection,
});

/** Every root field of the schema. One that is not here fails the suite. */
export const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
  ask: one(ANY, (ids) => `code: "${ids.askCode}"`),
  askGroups: { kind: 'query', roles: ANY, selection: NAMED },
  asks: list(ANY),
  campaign: one(ANY, (ids) => `id: "${ids.campaign}"`),
  campaigns: list(ANY),
  capacities: list(ANY),
  cities: { kind: 'query', roles: ANY, selection: NAMED },
  comments: { ...one(SIGNING, (ids) => `letterId: "${ids.letter}"`), selection: ' { totalCount }' },
  countries: list(ANY),
  coverage: list(ANY),
  initiatives: list(ANY),
  invitations: list(COORDINATOR),
  letter: { kind: 'query', roles: ANY, args: (ids) => `id: "${ids.letter}"`, selection: NAMED },
  letterPacket: one(COORDINATOR, (ids) => `id: "${ids.packet}"`),
  letterPackets: one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
  letterPreview: one(ANY, (ids) => `id: "${ids.letter}", as: RECIPIENT, display: PUBLIC`),
  letters: list(ANY),
  me: { kind: 'query', roles: 'signed-in', selection: NAMED },
  revisions: one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
  members: list(ACTIVE),
  moderationActs: {
    ...one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
    selection: ' { totalCount }',
  },
  moderationSummary: one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
  moment: one(ANY, (ids) => `code: "${ids.moment}"`),
  moments: list(ANY),
  organisation: one(ANY, (ids) => `id: "${ids.organisation}"`),
  occurrence: one(ANY, (ids) => `id: "${ids.occurrence}"`),
  occurrences: list(ANY),
  organisations: list(ANY),
  organisationsByCountry: { kind: 'query', roles: ANY, selection: NAMED },
  organisationsShortOfTime: {
    kind: 'query',
    roles: COORDINATOR,
    args: () => 'closes: "2027-01-01T09:00", zone: "UTC"',
    selection: ' { totalCount }',
    own: true,
  },
  places: { kind: 'query', roles: ANY, selection: NAMED },
  signatureRequests: list(ANY),
  signOnBursts: one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
  signOns: { ...one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`), selection: ' { totalCount }' },
  signatureImports: {
    ...one(COORDINATOR, (ids) => `letterId: "${ids.letter}"`),
    selection: ' { totalCount }',
  },
  signers: list(SIGNING),
  sources: list(ANY),
  standings: { kind: 'query', roles: 'signed-in', selection: NAMED },
  target: one(ANY, (ids) => `code: "${ids.targetCode}"`),
  targets: list(ANY),
  task: one(ANY, (ids) => `id: "${ids.task}"`),
  tasks: list(ANY),

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
  acceptTask: change(
    COORDINATOR,
    (ids) => `id: "${ids.task}", claimId: "${ids.claim}"`,
    ' { ... on Refusal { code } }',
  ),
  addTaskCheck: change(ACTIVE, (ids) => `id: "${ids.task}", text: "A line"`, ' { ... on Refusal { code } }'),
  assignTask: change(
    ACTIVE,
    (ids) => `id: "${ids.task}", personId: "${ids.person}"`,
    ' { ... on Refusal { code } }',
  ),
  blockTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
  commentOnTask: change(SIGNING, (ids) => `id: "${ids.task}", text: "Said"`, ' { ... on Refusal { code } }'),
  dropTask: change(COORDINATOR, (ids) => `id: "${ids.task}", reason: "None"`, ' { ... on Refusal { code } }'),
  editTask: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.task}", version: 1, title: "Foreign", description: "", language: "en", due: "2027-01-01", placeId: "${ids.place}"}`,
    ' { ... on Refusal { code } }',
  ),
  helpWithTask: change(ACTIVE, (ids) => `id: "${ids.task}", helps: true`, ' { ... on Refusal { code } }'),
  removeTaskCheck: change(ACTIVE, (ids) => `id: "${ids.check}"`, ' { ... on Refusal { code } }'),
  reopenTask: change(COORDINATOR, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
  sendBackTask: change(
    COORDINATOR,
    (ids) => `id: "${ids.task}", claimId: "${ids.claim}"`,
    ' { ... on Refusal { code } }',
  ),
  startTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
  stillOnTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
  tickTaskCheck: change(ACTIVE, (ids) => `id: "${ids.check}", done: true`, ' { ... on Refusal { code } }'),
  claimTask: change(SIGNING, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
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
  handBackTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
  handInTask: change(ACTIVE, (ids) => `id: "${ids.task}"`, ' { ... on Refusal { code } }'),
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
  makeTask: change(
    COORDINATOR,
    (ids) =>
      `input: {title: "New", description: "", language: "en", due: "2027-01-01T09:00", placeId: "${ids.place}", occurrenceId: "${ids.occurrence}"}`,
  ),
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

/** Every field that a caller may fill in. None names a coalition, an owner, a status or a verified instant. */
export const INPUT_FIELDS: readonly string[] = [
  ...['asOf', 'key', 'letterId', 'reason', 'rule', 'step'].map(
    (field) => `ApplyModerationRuleInput.${field}`,
  ),
  ...['field', 'place'].map((field) => `ImportColumnInput.${field}`),
  ...['display', 'kind', 'manner', 'reference', 'signedOn'].map((field) => `ImportDefaultsInput.${field}`),
  ...['columns', 'defaults', 'letterId', 'separator', 'take', 'text'].flatMap((field) => [
    `ImportListInput.${field}`,
    `ImportSignaturesInput.${field}`,
  ]),
  ...['expected', 'file', 'key'].map((field) => `ImportSignaturesInput.${field}`),
  ...['blockId', 'letterId', 'quote', 'replacement', 'start', 'text'].map(
    (field) => `AddCommentInput.${field}`,
  ),
  ...['blocks', 'id', 'kind', 'note', 'recipient', 'revision', 'title'].map(
    (field) => `AmendLetterInput.${field}`,
  ),
  ...['key', 'letterId', 'reason', 'signOns', 'step'].map((field) => `ModerateSignOnsInput.${field}`),
  ...['addresses', 'from', 'network', 'until', 'zone'].map((field) => `ModerationRuleInput.${field}`),
  ...['country', 'ecosocName', 'ecosocStatus', 'identifiers', 'kind', 'languages', 'name'].map(
    (field) => `AddOrganisationInput.${field}`,
  ),
  ...['code', 'country', 'front', 'name', 'timeZone'].map((field) => `AddPlaceInput.${field}`),
  ...['organisationId', 'personId', 'scope', 'title', 'validUntil'].map(
    (field) => `AuthoriseSignerInput.${field}`,
  ),
  ...['kind', 'organisationId', 'value'].map((field) => `DeclareCapacityInput.${field}`),
  ...['blocks', 'language', 'recipient', 'title'].map((field) => `DraftLetterInput.${field}`),
  ...['email', 'language', 'organisationId', 'role'].map((field) => `InviteInput.${field}`),
  ...[
    'capacity',
    'description',
    'due',
    'everyDays',
    'language',
    'minutes',
    'neededLanguages',
    'occurrenceId',
    'placeId',
    'seats',
    'title',
  ].map((field) => `MakeTaskInput.${field}`),
  ...[
    'capacity',
    'description',
    'due',
    'everyDays',
    'id',
    'language',
    'minutes',
    'neededLanguages',
    'placeId',
    'seats',
    'title',
    'version',
  ].map((field) => `EditTaskInput.${field}`),
  ...['holder', 'kind', 'office', 'targetId'].map((field) => `AddresseeInput.${field}`),
  ...['askIds', 'audience', 'campaignId', 'followsId', 'id', 'wordLimit'].map(
    (field) => `FrameLetterInput.${field}`,
  ),
  ...['askIds', 'language', 'purpose', 'targetIds', 'title'].map((field) => `OpenCampaignInput.${field}`),
  ...['blocks', 'id', 'recipient', 'revision', 'title'].map((field) => `ReviseLetterInput.${field}`),
  ...['id', 'text'].map((field) => `BlockInput.${field}`),
  ...['answeredOn', 'document', 'kind', 'language', 'letterId', 'rating', 'text'].map(
    (field) => `RecordAnswerInput.${field}`,
  ),
  ...['channel', 'deliveredAt', 'languages', 'letterId', 'recipients', 'reference', 'zone'].map(
    (field) => `RecordDeliveryInput.${field}`,
  ),
  ...['holder', 'office'].map((field) => `RecipientInput.${field}`),
  ...['id', 'parts', 'revision'].map((field) => `ReviseTranslationInput.${field}`),
  ...['id', 'text'].map((field) => `TranslationPartInput.${field}`),
  ...['affiliation', 'country', 'id', 'printedName'].map((field) => `CorrectPersonalSignatureInput.${field}`),
  ...['affiliation', 'country', 'display', 'id', 'printedName', 'updates', 'version'].map(
    (field) => `SignInPersonalCapacityInput.${field}`,
  ),
  ...['name', 'targetId', 'title', 'validFrom'].map((field) => `RecordHolderInput.${field}`),
];
