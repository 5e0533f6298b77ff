import { useCallback } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { useFilters } from '@/base/use-filters';
import { Check } from '@/ui/choices';
import { Select } from '@/ui/field';
import { SearchBox } from '@/ui/search-box';
import { LETTER_STATES } from '../rules/life';
import type { LettersSearch } from '../search';
import { useStateName } from './letter-status';

export function LettersFilters({ search }: { readonly search: LettersSearch }) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const name = useStateName();
  const { organisation } = useSession().standing;
  const seek = useCallback((words: string | undefined) => change({ search: words }), [change]);
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'letters.filters', defaultMessage: 'Which letters' })}
    >
      <SearchBox
        label={t({ id: 'letters.filter.words', defaultMessage: 'Title or recipient' })}
        value={search.search}
        onChange={seek}
      />
      <Select
        label={t({ id: 'letters.filter.state', defaultMessage: 'State' })}
        value={search.state ?? ''}
        onChange={(state) => change({ state: state === '' ? undefined : state })}
        options={[
          { value: '', label: t({ id: 'letters.filter.anyState', defaultMessage: 'Any' }) },
          ...LETTER_STATES.map((state) => ({ value: state, label: name(state) })),
        ]}
      />
      {organisation !== null && (
        <Check
          label={<FormattedMessage id="letters.filter.awaitsUs" defaultMessage="Awaiting our signature" />}
          checked={search.awaitsUs === true}
          onChange={(on) => change({ awaitsUs: on || undefined })}
        />
      )}
    </div>
  );
}
