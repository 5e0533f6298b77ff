import { useCallback, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Empty } from '@/ui/empty';
import { Select } from '@/ui/field';
import { Pager } from '@/ui/pager';
import { Panel } from '@/ui/panel';
import { SearchBox } from '@/ui/search-box';
import type { ModerationQuery } from '../../generated/operations';
import type { ModerationHook } from '../../hooks/use-moderation';
import type { City } from '../../rules/deadline';
import { SIGN_ON_FILTERS, type ModerationSearch, type SignOnFilter } from '../../search';
import { ChosenStep } from './chosen-step';
import { SignOnsTable } from './sign-ons-table';

interface SignOnsProps {
  readonly of: ModerationQuery['signOns'];
  readonly search: ModerationSearch;
  readonly places: readonly City[];
  readonly open: boolean;
  readonly moderation: ModerationHook;
}

/** The sign-ons one by one, and what is done with those that are chosen. */
export function SignOns({ of, search, places, open, moderation }: SignOnsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = of.edges.map(({ node }) => node);
  const here = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <Panel title={<FormattedMessage id="letters.signOns.title" defaultMessage="Sign-ons" />}>
      <Filters search={search} />
      {rows.length === 0 ? (
        <Empty
          title={<FormattedMessage id="letters.signOns.none" defaultMessage="There is none of these" />}
        />
      ) : (
        <>
          <SignOnsTable rows={rows} places={places} chosen={open ? chosen : null} onChoose={setChosen} />
          {open && (
            <ChosenStep
              chosen={here}
              filter={search.filter ?? 'STANDING'}
              moderation={moderation}
              onDone={() => setChosen(new Set())}
            />
          )}
        </>
      )}
      <Pager total={of.totalCount} page={of.pageInfo} after={search.after} />
    </Panel>
  );
}

function Filters({ search }: { readonly search: ModerationSearch }) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const seek = useCallback((words: string | undefined) => change({ search: words }), [change]);
  const names: Readonly<Record<SignOnFilter, string>> = {
    STANDING: t({ id: 'letters.moderation.standing', defaultMessage: 'Counted' }),
    HELD: t({ id: 'letters.moderation.held', defaultMessage: 'Held' }),
    REJECTED: t({ id: 'letters.moderation.rejected', defaultMessage: 'Rejected' }),
    UNCONFIRMED: t({ id: 'letters.moderation.unconfirmed', defaultMessage: 'Not confirmed by mail' }),
  };
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'letters.signOns.filters', defaultMessage: 'Which sign-ons' })}
    >
      <Select
        label={t({ id: 'letters.signOns.filter', defaultMessage: 'Which' })}
        value={search.filter ?? 'STANDING'}
        onChange={(filter) => change({ filter: filter === 'STANDING' ? undefined : filter })}
        options={SIGN_ON_FILTERS.map((value) => ({ value, label: names[value] }))}
      />
      <SearchBox
        label={t({ id: 'letters.signOns.words', defaultMessage: 'Name, where it is public' })}
        value={search.search}
        onChange={seek}
      />
    </div>
  );
}
