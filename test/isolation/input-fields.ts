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
