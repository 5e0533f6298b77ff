import type { Mailbox } from './mailbox';
import { until } from './until';
import { Visitor } from './visitor';

const pathOf = (link: string): string => new URL(link).pathname;

export interface Partner {
  readonly visitor: Visitor;
  readonly organisationId: string;
  readonly personId: string;
}

/** Where the product is, and where its mails go. */
export interface Reachable {
  readonly url: string;
  readonly mailbox: Mailbox;
}

/** An organisation with one partner in it, invited by mail and signed in. */
export async function joinPartner(
  app: Reachable,
  coordinator: Visitor,
  name: string,
  email: string,
): Promise<Partner> {
  const { addOrganisation } = await coordinator.data<{ addOrganisation: { id: string } }>(
    `mutation ($name: String!) { addOrganisation(input: {name: $name, kind: NGO, country: "CF", languages: ["fr"]}) { id } }`,
    { name },
  );
  await coordinator.data(
    `mutation ($email: String!, $id: ID!) { invite(input: {email: $email, language: "fr", role: PARTNER, organisationId: $id}) }`,
    { email, id: addOrganisation.id },
  );
  const link = await until(`an invitation for ${email}`, () => app.mailbox.linksTo(email).at(-1));
  const visitor = new Visitor(app.url);
  await visitor.signIn(pathOf(link), { name: `Person of ${name}` });
  const { me } = await visitor.data<{ me: { id: string } }>('{ me { id } }');
  return { visitor, organisationId: addOrganisation.id, personId: me.id };
}

export async function authorise(coordinator: Visitor, { organisationId, personId }: Partner): Promise<void> {
  await coordinator.data(`mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }`, {
    input: { organisationId, personId, title: 'Director' },
  });
}

/** A letter that is open for so many milliseconds; gives its id and slug. */
export async function openLetter(
  coordinator: Visitor,
  openMs: number,
): Promise<{ id: string; slug: string }> {
  const { draftLetter } = await coordinator.data<{ draftLetter: { id: string; slug: string } }>(
    `mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { id slug } }`,
    {
      input: {
        title: 'A letter to OLA',
        recipient: 'The Legal Counsel',
        language: 'en',
        blocks: ['## Dear Counsel', 'We ask for **one** thing.'],
      },
    },
  );
  const { id } = draftLetter;
  await coordinator.data(
    `mutation ($id: ID!) { lockLetter(id: $id) { __typename ... on Letter { sha256 } } }`,
    { id },
  );
  const closes = new Date(Date.now() + openMs).toISOString().slice(0, -1);
  await coordinator.data(
    `mutation ($id: ID!, $closes: String!) { openLetter(id: $id, closes: $closes, zone: "UTC") { __typename } }`,
    { id, closes },
  );
  return draftLetter;
}

export async function count(visitor: Visitor): Promise<number> {
  const { letters } = await visitor.data<{ letters: { edges: { node: { count: number } }[] } }>(
    '{ letters { edges { node { count } } } }',
  );
  return letters.edges[0]?.node.count ?? -1;
}
