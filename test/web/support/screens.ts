import type { Visitor } from '../../support/visitor';

/** An address of the client, under a name that tells it from others. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

const FIXED = [
  '/home',
  '/desk',
  '/welcome',
  '/tasks',
  '/tasks?view=board',
  '/tasks/new',
  '/campaigns',
  '/campaigns/new',
  '/moments',
  '/letters',
  '/letters/new',
  '/register/asks',
  '/register/targets',
  '/register/initiatives',
  '/register/sources',
  '/partners',
  '/partners/new',
  '/partners/invite',
  '/partners/coverage',
  '/settings',
  '/settings/sessions',
  '/settings/feeds',
  '/settings/members',
];

/** Screens that show no record, or many. */
export const LISTS: readonly Screen[] = FIXED.map((path) => ({ name: path, path }));

interface Some {
  readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
}

/** Screens that show one record, each state of letters and tasks among them, for a coalition that has such records. */
export async function recordsOf(visitor: Visitor): Promise<Screen[]> {
  const found = await visitor.data<Record<string, Some>>(`{
    open: tasks(state: OPEN, first: 1) { edges { node { id } } }
    claimed: tasks(state: CLAIMED, first: 1) { edges { node { id } } }
    handedIn: tasks(state: HANDED_IN, first: 1) { edges { node { id } } }
    draft: letters(state: DRAFT, first: 1) { edges { node { id } } }
    locked: letters(state: LOCKED, first: 1) { edges { node { id } } }
    signing: letters(state: OPEN, first: 1) { edges { node { id } } }
    closed: letters(state: CLOSED, first: 1) { edges { node { id } } }
    campaigns(first: 1) { edges { node { id } } }
    organisations(first: 1) { edges { node { id } } }
    occurrences(first: 1) { edges { node { moment { code } } } }
    asks(first: 1) { edges { node { code } } }
    targets(root: true, first: 1) { edges { node { code } } }
  }`);
  const key = (name: string) => {
    const node = found[name]?.edges[0]?.node;
    if (node === undefined) throw new Error(`the coalition has no ${name}`);
    const { moment } = node as { moment?: { code: string } };
    return node.id ?? node.code ?? moment?.code ?? '';
  };
  const screen = (name: string, path: string) => ({ name, path });
  return [
    ...['open', 'claimed', 'handedIn'].map((name) => screen(`a task, ${name}`, `/tasks/${key(name)}`)),
    ...['draft', 'locked', 'signing', 'closed'].map((name) =>
      screen(`a letter, ${name}`, `/letters/${key(name)}`),
    ),
    screen('signing a letter', `/letters/${key('signing')}/sign`),
    screen('who signed a letter', `/letters/${key('signing')}/signatories`),
    screen('versions of a letter', `/letters/${key('signing')}/versions`),
    screen('translations of a letter', `/letters/${key('signing')}/translations`),
    screen('delivery of a letter', `/letters/${key('closed')}/delivery`),
    screen('moderation of a letter', `/letters/${key('signing')}/moderation`),
    screen('importing signatures', `/letters/${key('signing')}/import`),
    screen('a campaign', `/campaigns/${key('campaigns')}`),
    screen('a moment', `/moments/${key('occurrences')}`),
    screen('an ask', `/register/asks/${key('asks')}`),
    screen('a target', `/register/targets/${key('targets')}`),
    screen('a partner', `/partners/${key('organisations')}`),
    screen('no screen', '/tasks/no/such/screen'),
  ];
}
