import type { Answer, Visitor } from '../support/visitor';

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

export interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

const TEXT = 'id revision title recipient blocks { id text }';

export async function read(visitor: Visitor, id: string): Promise<Draft> {
  const { letter } = await visitor.data<{ letter: Draft }>(
    `query ($id: ID!) { letter(id: $id) { ${TEXT} } }`,
    { id },
  );
  return letter;
}

/** What a change is sent as. */
export interface Change extends Omit<Draft, 'blocks'> {
  readonly blocks: readonly { readonly id?: string | null; readonly text: string }[];
}

export function askRevise(visitor: Visitor, input: Change): Promise<Answer> {
  return visitor.ask(
    `mutation ($input: ReviseLetterInput!) { reviseLetter(input: $input) { __typename
       ... on Letter { ${TEXT} } ... on StaleLetter { message letter { ${TEXT} } } ... on Refusal { code } } }`,
    { input },
  );
}

export type Revised = { readonly __typename: 'Letter' } & Draft;
export type Stale = { readonly __typename: 'StaleLetter'; readonly message: string; readonly letter: Draft };
export type Refused = { readonly __typename: 'Refusal'; readonly code: string };

export async function revise(visitor: Visitor, input: Change): Promise<Revised | Stale | Refused> {
  const { data, errors } = await askRevise(visitor, input);
  if (errors !== undefined) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return (data as { reviseLetter: Revised | Stale | Refused }).reviseLetter;
}
