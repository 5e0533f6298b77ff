import { useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { SearchBox } from '@/ui/search-box';
import { InitiativesDocument } from '../generated/operations';
import { RATINGS } from '../words';
import { ChoiceFilter } from './choice-filter';
import { NothingFound } from './nothing-found';
import { RegisterTabs } from './register-tabs';
import { Timeline } from './timeline';

/** What the UN and States have done so far, year by year, and what the coalition makes of it. */
export function InitiativesPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/register/initiatives' });
  const change = useFilters();
  const reading = useReading(InitiativesDocument, search, { kinds: ['Initiative'] });
  const names = {
    search: t({ id: 'register.initiatives.search', defaultMessage: 'Words in an initiative' }),
    actor: t({ id: 'register.initiatives.actor', defaultMessage: 'Who acted' }),
    rating: t({ id: 'register.initiatives.rating', defaultMessage: 'Assessment' }),
  };
  return (
    <Page
      title={t({ id: 'register.initiatives', defaultMessage: 'Initiatives' })}
      lead={t({
        id: 'register.initiatives.lead',
        defaultMessage: 'What the UN and States have done so far, and what we make of it.',
      })}
      help={
        <FormattedMessage
          id="register.initiatives.help"
          defaultMessage="Each entry says what the UN or a State has done, what the coalition makes of it, and what it is known from. The word of assessment is the coalition’s own judgement. Dates are given as far as they are known."
        />
      }
    >
      <RegisterTabs />
      <div
        className="facets"
        role="search"
        aria-label={t({ id: 'register.initiatives.filters', defaultMessage: 'Find initiatives' })}
      >
        <SearchBox label={names.search} value={search.search} onChange={(text) => change({ search: text })} />
        <ChoiceFilter
          label={names.actor}
          all={t({ id: 'register.initiatives.anyActor', defaultMessage: 'All' })}
          value={search.actor}
          options={(reading.data?.targets.edges ?? []).map(({ node: { code, name } }) => ({
            value: code,
            label: `${code} ${name}`,
          }))}
          onChange={(actor) => change({ actor })}
        />
        <ChoiceFilter
          label={names.rating}
          all={t({ id: 'register.initiatives.anyRating', defaultMessage: 'Any' })}
          value={search.rating}
          options={Object.entries(RATINGS).map(([value, name]) => ({ value, label: t(name) }))}
          onChange={(rating) => change({ rating })}
        />
      </div>
      <Loaded of={reading} rows={6}>
        {({ initiatives: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <NothingFound
              filters={(['search', 'rating', 'actor'] as const).map((name) => ({
                name,
                label: names[name],
                value: search[name],
              }))}
            />
          ) : (
            <>
              <Timeline initiatives={edges.map(({ node }) => node)} />
              <Pager total={totalCount} page={pageInfo} after={search.after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
