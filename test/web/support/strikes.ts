import type { Stage } from './stage';

/** Texts that run where a page takes text for markup, an address or a string of a script. */
export const STRIKES = [
  '<img src=x onerror=window.struck=1>',
  '"><svg/onload=window.struck=1>',
  "'-window.struck=1-'${window.struck=1}{{window.struck=1}}",
  '</title></style></textarea></script><script>window.struck=1</script>',
  '[press](javascript:window.struck=1)',
  'javascript:window.struck=1//',
] as const;

interface Made {
  readonly [field: string]: { readonly id: string };
}

/** Writes each of the strikes into every text field that there is, as a coordinator could. */
export async function plantStrikes(stage: Stage): Promise<void> {
  const visitor = await stage.app.coordinator();
  const make = async (query: string, variables: object = {}) => await visitor.data<Made>(query, variables);
  const { members, asks, targets, places } = await visitor.data<{
    members: { edges: { node: { id: string; personId: string } }[] };
    asks: { edges: { node: { id: string } }[] };
    targets: { edges: { node: { id: string } }[] };
    places: { id: string }[];
  }>(`{
    members { edges { node { id personId } } }
    asks(first: 1) { edges { node { id } } }
    targets(first: 1, root: true) { edges { node { id } } }
    places { id }
  }`);
  const self = members.edges[0]?.node;
  const placeId = places[0]?.id;
  const askIds = asks.edges.map(({ node }) => node.id);
  const targetIds = targets.edges.map(({ node }) => node.id);

  for (const [index, strike] of STRIKES.entries()) {
    const text = strike;
    const { addOrganisation } = await make(
      `mutation ($text: String!) { addOrganisation(input: {name: $text, kind: NGO, country: "CH", languages: ["en"], ecosocName: $text}) { id } }`,
      { text },
    );
    const organisationId = addOrganisation?.id;
    await make(
      `mutation ($id: ID!, $organisationId: ID!) { changeMembership(id: $id, role: COORDINATOR, organisationId: $organisationId) { __typename } }`,
      { id: self?.id, organisationId },
    );
    await make(
      `mutation ($organisationId: ID!, $personId: ID!, $text: String!, $targetId: ID!, $code: String!) {
        authoriseSigner(input: {organisationId: $organisationId, personId: $personId, title: $text})
        declareCapacity(input: {organisationId: $organisationId, kind: EXPERTISE, value: $text}) { __typename }
        recordHolder(input: {targetId: $targetId, name: $text, title: $text, validFrom: "${2020 + index}-01-01"}) { id }
        addPlace(input: {code: $code, name: $text, front: CAPITAL, timeZone: "Africa/Bangui"}) { __typename }
        setPreferences(language: "en", timeZone: "Europe/Zurich", name: $text) { id }
        makeFeed(label: $text) { __typename }
      }`,
      { organisationId, personId: self?.personId, text, targetId: targetIds[0], code: `X${index}` },
    );
    await make(
      `mutation ($text: String!, $askIds: [ID!]!, $targetIds: [ID!]!) {
        openCampaign(input: {title: $text, purpose: $text, language: "en", askIds: $askIds, targetIds: $targetIds}) { id }
      }`,
      { text, askIds, targetIds },
    );
    for (const next of ['', 'handBackTask', 'handInTask', 'claimTask']) {
      const { makeTask } = await make(
        `mutation ($text: String!, $placeId: ID!) {
          makeTask(input: {title: $text, description: $text, language: "en", due: "2027-03-01T17:00", placeId: $placeId, capacity: $text}) { id }
        }`,
        { text, placeId },
      );
      const id = makeTask?.id;
      if (next !== '') await make('mutation ($id: ID!) { claimTask(id: $id) { __typename } }', { id });
      if (next.startsWith('hand'))
        await make(`mutation ($id: ID!, $text: String!) { ${next}(id: $id, note: $text) { __typename } }`, {
          id,
          text,
        });
    }
    await plantLetters(stage, make, text);
  }
}

/** A letter in each state that can be reached at once, with a signature by an organisation and one in public. */
async function plantLetters(
  stage: Stage,
  make: (query: string, variables?: object) => Promise<Made>,
  text: string,
): Promise<void> {
  for (const state of ['DRAFT', 'LOCKED', 'OPEN', 'CLOSED']) {
    const { draftLetter } = await make(
      `mutation ($text: String!) { draftLetter(input: {title: $text, recipient: $text, language: "en", blocks: [$text]}) { id } }`,
      { text },
    );
    const id = draftLetter?.id;
    if (state !== 'DRAFT') await make('mutation ($id: ID!) { lockLetter(id: $id) { __typename } }', { id });
    if (state !== 'OPEN' && state !== 'CLOSED') continue;
    await make(
      `mutation ($id: ID!) {
        openLetter(id: $id, closes: "2027-03-01T17:00", zone: "Europe/Zurich") { __typename }
        signLetter(id: $id, version: 1, display: PUBLIC) { __typename }
      }`,
      { id },
    );
    await stage.app.owner.query(
      `update signature set printed_name = $2, affiliation = $2, title = $2 where letter_id = $1`,
      [id, text],
    );
    await stage.app.owner.query(`update letter set state = $2 where id = $1`, [id, state]);
  }
}
