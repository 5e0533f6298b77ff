import { newId } from '../../libs/kernel/src/ids';
import type { TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

export const ACTION = `__typename ... on Refusal { code message field }
  ... on SecondApproach { code approaches { on actionId target { code } lead { name } } }
  ... on Action { id state kind heldLocal heldAllDay asked outcome promised version mayChange riskStanding
    approached { holder target { code } } organisations { name } lead { name } asks { code } campaign { title } place { code }
    followUp { text on doneAt person personId organisation { name } } }`;

export interface SeenAction {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly approaches?: readonly {
    on: string;
    actionId: string | null;
    target: { code: string };
    lead: { name: string } | null;
  }[];
  readonly id: string;
  readonly state: string;
  readonly heldLocal: string;
  readonly asked: string;
  readonly outcome: string;
  readonly version: number;
  readonly mayChange: boolean;
  readonly riskStanding: string;
  readonly approached: readonly { holder: string | null; target: { code: string } }[];
  readonly organisations: readonly { name: string }[];
  readonly lead: { name: string } | null;
  readonly followUp: { doneAt: string | null; person: string | null } | null;
}

/** What actions are about in the test coalition. */
export interface Ground {
  readonly places: ReadonlyMap<string, string>;
  readonly askId: string;
  readonly askCode: string;
  readonly targets: readonly { readonly id: string; readonly code: string }[];
}

export async function groundOf(visitor: Visitor): Promise<Ground> {
  const { places, asks, targets } = await visitor.data<{
    places: { id: string; code: string }[];
    asks: { edges: { node: { id: string; code: string } }[] };
    targets: { edges: { node: { id: string; code: string } }[] };
  }>(
    '{ places { id code } asks(first: 1) { edges { node { id code } } } targets(first: 20) { edges { node { id code } } } }',
  );
  return {
    places: new Map(places.map(({ id, code }) => [code, id])),
    askId: asks.edges[0]?.node.id ?? '',
    askCode: asks.edges[0]?.node.code ?? '',
    targets: targets.edges.map(({ node }) => node),
  };
}

/** A campaign of the first coalition, with organisations that have answered it. */
export async function plantCampaign(
  { owner }: TestApp,
  title: string,
  answers: readonly (readonly [organisationId: string, answer: string])[],
): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into campaign (coalition_id, id, title, purpose, language, search) select id, $1, $2, '', 'en', lower($2) from coalition where slug = 'first'`,
    [id, title],
  );
  for (const [organisationId, answer] of answers)
    await owner.query(
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) select id, $1, $2, $3 from coalition where slug = 'first'`,
      [id, organisationId, answer],
    );
  return id;
}

/** An input of an action at an office on a day, led by an organisation. */
export function actionInput(ground: Ground, organisationId: string, target: number, more: object = {}) {
  return {
    kind: 'MEETING',
    placeId: ground.places.get('GVA'),
    held: '2027-03-01T10:00',
    askIds: [ground.askId],
    targetIds: [ground.targets[target]?.id],
    organisationIds: [organisationId],
    leadId: organisationId,
    asked: 'A date for the reform',
    outcome: '',
    promised: '',
    language: 'en',
    ...more,
  };
}

export async function record(
  visitor: Visitor,
  input: object,
  { key = newId(), knowingly = false }: { readonly key?: string; readonly knowingly?: boolean } = {},
): Promise<SeenAction> {
  const { recordAction } = await visitor.data<{ recordAction: SeenAction }>(
    `mutation ($input: RecordActionInput!, $knowingly: Boolean) { recordAction(input: $input, knowingly: $knowingly) { ${ACTION} } }`,
    { input: { ...input, key }, knowingly },
  );
  return recordAction;
}

/** Takes a step that is told an id and maybe more. */
export async function act(visitor: Visitor, step: string, id: string, more = ''): Promise<SeenAction> {
  const answer = await visitor.data<Record<string, SeenAction>>(
    `mutation { ${step}(id: "${id}"${more}) { ${ACTION} } }`,
  );
  const [seen] = Object.values(answer);
  if (seen === undefined) throw new Error('nothing was answered');
  return seen;
}
