import type { Visitor } from '../support/visitor';

export interface Text {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly string[];
}

/** Drafts a letter; gives its id. */
export async function draft(coordinator: Visitor, text: Partial<Text> = {}): Promise<string> {
  const { draftLetter } = await coordinator.data<{ draftLetter: { id: string } }>(
    'mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { id } }',
    {
      input: {
        title: 'A draft',
        recipient: 'The Legal Counsel',
        language: 'en',
        blocks: ['We ask.'],
        ...text,
      },
    },
  );
  return draftLetter.id;
}

/** The answer to a mutation: the type's name, or a refusal's code. */
export async function act(visitor: Visitor, mutation: string, variables: object): Promise<string> {
  const { result } = await visitor.data<{ result: { __typename: string; code?: string } }>(
    `mutation ($id: ID!) { result: ${mutation} { __typename ... on Refusal { code } } }`,
    variables,
  );
  return result.code ?? result.__typename;
}

export const lock = (coordinator: Visitor, id: string) => act(coordinator, 'lockLetter(id: $id)', { id });
