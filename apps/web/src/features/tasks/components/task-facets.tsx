import { useIntl } from 'react-intl';
import type { Language } from '@/base/language';
import { useSession } from '@/base/session';
import { Check } from '@/ui/choices';
import { Select } from '@/ui/field';
import { SearchBox } from '@/ui/search-box';
import type { ExpertisesFragment, TaskPlaceFragment, TaskState } from '../generated/operations';
import { useTaskFilters } from '../hooks/use-task-filters';
import { languageOptions } from '../languages';
import { expertisesOf } from '../rules';
import { TASK_STATES, type TasksSearch } from '../search';
import { STATES } from '../words';

interface TaskFacetsProps {
  readonly search: TasksSearch;
  /** What there is to choose from; nothing until it has been read. */
  readonly known:
    { readonly places: readonly TaskPlaceFragment[]; readonly coverage: ExpertisesFragment } | undefined;
}

/** The filters of the list and the board; they live in the address. */
export function TaskFacets({ search, known }: TaskFacetsProps) {
  const { formatMessage: t, locale } = useIntl();
  const change = useTaskFilters();
  const any = (label: string) => ({ value: '', label });
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'tasks.filters', defaultMessage: 'Filter tasks' })}
    >
      <SearchBox
        label={t({ id: 'tasks.filter.search', defaultMessage: 'Words in the task' })}
        value={search.search}
        onChange={(text) => change({ search: text })}
      />
      {search.view !== 'board' && (
        <Select
          label={t({ id: 'tasks.filter.state', defaultMessage: 'State' })}
          value={search.state ?? ''}
          onChange={(state) => change({ state: state === '' ? undefined : (state as TaskState) })}
          options={[
            any(t({ id: 'tasks.filter.state.any', defaultMessage: 'Every state' })),
            ...TASK_STATES.map((state) => ({ value: state, label: t(STATES[state].word) })),
          ]}
        />
      )}
      <Select
        label={t({ id: 'tasks.filter.place', defaultMessage: 'Place' })}
        value={search.place ?? ''}
        onChange={(place) => change({ place: place === '' ? undefined : place })}
        options={[
          any(t({ id: 'tasks.filter.place.any', defaultMessage: 'Every place' })),
          ...(known?.places ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        label={t({ id: 'tasks.filter.language', defaultMessage: 'Language' })}
        value={search.language ?? ''}
        onChange={(language) => change({ language: language === '' ? undefined : language })}
        options={[
          any(t({ id: 'tasks.filter.language.any', defaultMessage: 'Every language' })),
          ...languageOptions(locale as Language),
        ]}
      />
      <SearchBox
        label={t({ id: 'tasks.filter.expertise', defaultMessage: 'Expertise' })}
        value={search.expertise}
        list={known === undefined ? [] : expertisesOf(known.coverage)}
        onChange={(expertise) => change({ expertise })}
      />
      <OurFacets search={search} />
    </div>
  );
}

/** Filters by the reader's own organisation; without one they would leave nothing. */
function OurFacets({ search: { mine, fits } }: { readonly search: TasksSearch }) {
  const { formatMessage: t } = useIntl();
  const { organisation } = useSession().standing;
  const change = useTaskFilters();
  if (organisation === null) return null;
  return (
    <div className="our-facets">
      <Check
        label={t({ id: 'tasks.filter.mine', defaultMessage: 'Ours' })}
        checked={mine === true}
        onChange={(on) => change({ mine: on ? true : undefined })}
      />
      <Check
        label={t({ id: 'tasks.filter.fits', defaultMessage: 'Matches our expertise' })}
        checked={fits === true}
        onChange={(on) => change({ fits: on ? true : undefined })}
      />
    </div>
  );
}
