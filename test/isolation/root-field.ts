import type { Role } from '@chorus/kernel/actor';

/** Ids of records of the first coalition; of a moment, its code. */
export type Ids = Readonly<
  Record<
    | 'action'
    | 'ask'
    | 'askCode'
    | 'backPlan'
    | 'campaign'
    | 'change'
    | 'import'
    | 'capacity'
    | 'check'
    | 'claim'
    | 'comment'
    | 'delivery'
    | 'feed'
    | 'invitation'
    | 'letter'
    | 'membership'
    | 'moderationAct'
    | 'moment'
    | 'momentId'
    | 'occurrence'
    | 'organisation'
    | 'packet'
    | 'person'
    | 'place'
    | 'riskNote'
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

export const ANY: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'];
export const COORDINATOR: readonly Role[] = ['COORDINATOR'];
export const ACTIVE: readonly Role[] = ['COORDINATOR', 'PARTNER'];
export const SIGNING: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER'];
export const NAMED = ' { __typename }';
export const list = (roles: readonly Role[]): RootField => ({
  kind: 'query',
  roles,
  selection: ' { totalCount }',
});
export const one = (roles: readonly Role[], args: (ids: Ids) => string): RootField => ({
  kind: 'query',
  roles,
  args,
  selection: NAMED,
});
export const change = (roles: readonly Role[], args: (ids: Ids) => string, selection = NAMED): RootField => ({
  kind: 'mutation',
  roles,
  args,
  selection,
});
/** What a task’s instructions answer with, for a test that needs to know only whether they were refused. */
export const REFUSED = ' { ... on Refusal { code } }';
