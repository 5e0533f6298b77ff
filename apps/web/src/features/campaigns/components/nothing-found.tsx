import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';

interface NothingFoundProps {
  /** The filters of the screen by their names in the address, the first to loosen first. */
  readonly filters: readonly { readonly name: string; readonly label: string; readonly value: unknown }[];
  /** What to do where nothing filters. */
  readonly children: ReactNode;
}

/** An empty list: the one filter to loosen, or what to do first. */
export function NothingFound({ filters, children }: NothingFoundProps) {
  const change = useFilters();
  const first = filters.find(({ value }) => value !== undefined);
  if (first === undefined)
    return (
      <Empty title={<FormattedMessage id="campaigns.empty" defaultMessage="There is nothing here yet." />}>
        {children}
      </Empty>
    );
  return (
    <Empty title={<FormattedMessage id="campaigns.nothing" defaultMessage="Nothing matches." />}>
      <Button onPress={() => change({ [first.name]: undefined })}>
        <FormattedMessage
          id="campaigns.loosen"
          defaultMessage="Leave out the filter “{filter}”"
          values={{ filter: first.label }}
        />
      </Button>
    </Empty>
  );
}
