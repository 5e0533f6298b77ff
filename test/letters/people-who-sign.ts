import type { Role } from '@chorus/kernel/actor';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { openLetter } from '../support/story';
import type { TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

export interface Colleague extends Person {
  readonly organisationId: string;
  readonly email: string;
}

/** People of organisations of the first coalition, and what they do about letters. */
export class Signers {
  constructor(
    readonly app: TestApp,
    readonly coordinator: Visitor,
  ) {}

  /** Somebody of an organisation, a new one where none is named; with an authority to sign where one is given. */
  async colleague(
    name: string,
    {
      organisationId,
      authority,
      role = 'PARTNER',
    }: { organisationId?: string; authority?: object; role?: Role } = {},
  ): Promise<Colleague> {
    const organisation = organisationId ?? (await plantOrganisation(this.app, name, 'COORDINATORS'));
    const person = await plantPerson(this.app, role, organisation, `Person of ${name}`);
    const colleague = { ...person, organisationId: organisation, email: `${person.personId}@example.org` };
    if (authority !== undefined) await this.authorise(colleague, authority);
    return colleague;
  }

  async authorise({ organisationId, personId }: Colleague, more: object = {}): Promise<void> {
    await this.coordinator.data(
      'mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }',
      {
        input: { organisationId, personId, title: 'Director', ...more },
      },
    );
  }

  /** A letter that is open, with what the database then says of it. */
  async letter(columns: Readonly<Record<string, string | null>> = {}): Promise<{ id: string; slug: string }> {
    const letter = await openLetter(this.coordinator, 600_000);
    await this.set(letter.id, columns);
    return letter;
  }

  /** Columns of a letter, as SQL. */
  async set(id: string, columns: Readonly<Record<string, string | null>>): Promise<void> {
    for (const [column, sql] of Object.entries(columns))
      await this.app.owner.query(`update letter set ${column} = ${sql ?? 'null'} where id = $1`, [id]);
  }

  /** A campaign, which this organisation answers so. */
  async campaign(colleague: Colleague | null, answer = 'IN'): Promise<string> {
    const { asks, targets } = await this.coordinator.data<{
      asks: { edges: { node: { id: string } }[] };
      targets: { edges: { node: { id: string } }[] };
    }>('{ asks(first: 1) { edges { node { id } } } targets(first: 1) { edges { node { id } } } }');
    const { openCampaign } = await this.coordinator.data<{ openCampaign: { id: string } }>(
      'mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { id } }',
      {
        input: {
          title: 'A campaign',
          purpose: '',
          language: 'en',
          askIds: [asks.edges[0]?.node.id],
          targetIds: [targets.edges[0]?.node.id],
        },
      },
    );
    await colleague?.visitor.data(
      `mutation ($id: ID!) { setParticipation(campaignId: $id, answer: ${answer}) { id } }`,
      { id: openCampaign.id },
    );
    return openCampaign.id;
  }
}

/** What a mutation about one record answers: the letter's fields asked for, or a refusal's code. */
export async function answerOf(
  visitor: Visitor,
  mutation: string,
  id: string,
  fields = '__typename',
): Promise<unknown> {
  const { data, errors } = await visitor.ask(
    `mutation ($id: ID!) { result: ${mutation} { ... on Letter { ${fields} } ... on Refusal { code } } }`,
    { id },
  );
  const result = data?.result as { code?: string } | undefined;
  return errors?.[0]?.extensions.code ?? result?.code ?? result;
}

/** Fields of a letter as a reader sees them. */
export async function seen<T>(visitor: Visitor, id: string, fields: string): Promise<T> {
  const { letter } = await visitor.data<{ letter: T }>(`query ($id: ID!) { letter(id: $id) { ${fields} } }`, {
    id,
  });
  return letter;
}
