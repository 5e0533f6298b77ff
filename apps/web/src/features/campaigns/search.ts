/** What the addresses of campaigns and moments hold beside their paths. */
import { oneOf, textOf } from '@/base/search';
import { isDate } from './rules/dates';

type Raw = Readonly<Record<string, unknown>>;

export interface CampaignsSearch {
  readonly search?: string;
  /** Code of an ask. */
  readonly ask?: string;
  /** Code of a target. */
  readonly target?: string;
  readonly answered?: 'yes' | 'no';
  readonly after?: string;
}

export interface MomentsSearch {
  /** `all`: the moments themselves rather than their dates. */
  readonly view?: 'all';
  /** The first day that is shown, YYYY-MM-DD; left out, today. */
  readonly from?: string;
  readonly city?: string;
  readonly search?: string;
  readonly after?: string;
}

export function campaignsSearch(raw: Raw): CampaignsSearch {
  return {
    search: textOf(raw, 'search'),
    ask: textOf(raw, 'ask'),
    target: textOf(raw, 'target'),
    answered: oneOf(raw, 'answered', ['yes', 'no'] as const),
    after: cursorOf(raw),
  };
}

/** One campaign: where the list of those who take part goes on. */
export function campaignSearch(raw: Raw): { readonly after?: string } {
  return { after: cursorOf(raw) };
}

export function momentsSearch(raw: Raw): MomentsSearch {
  const from = textOf(raw, 'from');
  return {
    view: oneOf(raw, 'view', ['all'] as const),
    from: from !== undefined && isDate(from) ? from : undefined,
    city: textOf(raw, 'city'),
    search: textOf(raw, 'search'),
    after: cursorOf(raw),
  };
}

/** Cursors hold a title or a name and may be longer than any text that people write into an address. */
function cursorOf({ after }: Raw): string | undefined {
  return typeof after === 'string' && after !== '' ? after : undefined;
}
