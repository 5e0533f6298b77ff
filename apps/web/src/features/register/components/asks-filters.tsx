import { useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { SearchBox } from '@/ui/search-box';
import type { AsksQuery } from '../generated/operations';
import type { AsksSearch } from '../search';
import { LEVELS } from '../words';
import { ChoiceFilter } from './choice-filter';

type Named = Readonly<Record<'search' | 'level' | 'group' | 'target', string>>;

/** What each filter of the asks is called. */
export function useAsksFilterNames(): Named {
  const { formatMessage: t } = useIntl();
  return {
    search: t({ id: 'register.asks.search', defaultMessage: 'Words in an ask' }),
    level: t({ id: 'register.asks.level', defaultMessage: 'Who can grant it' }),
    group: t({ id: 'register.asks.group', defaultMessage: 'Group' }),
    target: t({ id: 'register.asks.target', defaultMessage: 'Target' }),
  };
}

interface AsksFiltersProps {
  readonly search: AsksSearch;
  /** Groups and targets to choose from; undefined until they are read. */
  readonly choices: Pick<AsksQuery, 'askGroups' | 'targets'> | undefined;
}

export function AsksFilters({ search, choices }: AsksFiltersProps) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const names = useAsksFilterNames();
  const groups = (choices?.askGroups ?? []).filter(
    ({ level }) => search.level === undefined || level === search.level,
  );
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'register.asks.filters', defaultMessage: 'Find asks' })}
    >
      <SearchBox label={names.search} value={search.search} onChange={(text) => change({ search: text })} />
      <ChoiceFilter
        label={names.level}
        all={t({ id: 'register.asks.anyLevel', defaultMessage: 'Anyone' })}
        value={search.level}
        options={(['UN', 'TCC'] as const).map((value) => ({ value, label: t(LEVELS[value]) }))}
        onChange={(level) => change({ level, group: undefined })}
      />
      <ChoiceFilter
        label={names.group}
        all={t({ id: 'register.asks.anyGroup', defaultMessage: 'All groups' })}
        value={search.group}
        options={groups.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        onChange={(group) => change({ group })}
      />
      <ChoiceFilter
        label={names.target}
        all={t({ id: 'register.asks.anyTarget', defaultMessage: 'All targets' })}
        value={search.target}
        options={(choices?.targets.edges ?? []).map(({ node: { code, name } }) => ({
          value: code,
          label: `${code} ${name}`,
        }))}
        onChange={(target) => change({ target })}
      />
    </div>
  );
}
