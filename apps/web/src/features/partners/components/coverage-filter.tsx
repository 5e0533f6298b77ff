import { useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Select } from '@/ui/field';
import { useLanguages } from '../hooks/use-languages';

export function CoverageFilter({ language }: { readonly language: string | undefined }) {
  const { formatMessage: t } = useIntl();
  const languages = useLanguages();
  const change = useFilters();
  return (
    <div
      className="facets measure"
      role="search"
      aria-label={t({ id: 'partners.coverage.filter', defaultMessage: 'Filter coverage' })}
    >
      <Select
        label={t({ id: 'partners.coverage.language', defaultMessage: 'Only organisations that work in' })}
        value={language ?? ''}
        onChange={(tag) => change({ language: tag || undefined })}
        options={[
          { value: '', label: t({ id: 'partners.coverage.language.any', defaultMessage: 'Any language' }) },
          ...languages.options(),
        ]}
      />
    </div>
  );
}
