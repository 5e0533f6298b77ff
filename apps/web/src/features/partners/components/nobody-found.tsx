import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { filterToLoosen } from '../rules';
import type { PartnersSearch } from '../search';

/** An empty directory: which one filter to take away, or how it begins. */
export function NobodyFound({ filters }: { readonly filters: PartnersSearch }) {
  const change = useFilters();
  const coordinates = useRole('COORDINATOR');
  const loosen = filterToLoosen(filters);
  if (loosen !== null)
    return (
      <Empty title={<FormattedMessage id="partners.none" defaultMessage="No organisation fits" />}>
        <Button onPress={() => change({ [loosen]: undefined })}>
          <FormattedMessage
            id="partners.none.loosen"
            defaultMessage="{filter, select, search {Search for any name} kind {Show every kind} other {Show every country}}"
            values={{ filter: loosen }}
          />
        </Button>
      </Empty>
    );
  return (
    <Empty
      title={<FormattedMessage id="partners.empty" defaultMessage="No organisation is visible to you yet" />}
    >
      {coordinates ? (
        <Link to="/partners/new">
          <FormattedMessage id="partners.empty.add" defaultMessage="Add the first organisation" />
        </Link>
      ) : (
        <FormattedMessage
          id="partners.empty.wait"
          defaultMessage="Organisations are seen by coordinators alone until they choose otherwise."
        />
      )}
    </Empty>
  );
}
