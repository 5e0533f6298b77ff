import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '@/base/language';
import { useFoundOrganisations, useSought, type Found } from '../hooks/use-found';
import { SearchSelect } from './search-select';

interface OrganisationSelectProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly name: string;
  readonly chosen: Found | null;
  readonly onChoose: (chosen: Found | null) => void;
}

/** One of the organisations that the reader may see, or none. */
export function OrganisationSelect(field: OrganisationSelectProps) {
  const { locale } = useIntl();
  const { sought, box } = useSought(field.chosen);
  const found = useFoundOrganisations(sought, locale as Language);
  return <SearchSelect {...field} {...box} found={found} />;
}
