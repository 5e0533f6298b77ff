import { FormattedMessage } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';

interface NothingFoundProps {
  /** The filters of the screen by their names in the address. */
  readonly filters: readonly { readonly name: string; readonly label: string; readonly value: unknown }[];
}

/** An empty list: the one filter to loosen, or that the register has nothing yet. */
export function NothingFound({ filters }: NothingFoundProps) {
  const change = useFilters();
  const last = filters.find(({ value }) => value !== undefined);
  if (last === undefined)
    return (
      <Empty title={<FormattedMessage id="register.empty" defaultMessage="Nothing is recorded here yet." />}>
        <FormattedMessage
          id="register.empty.hint"
          defaultMessage="The register is filled when whoever runs Chorus brings in a pack of data."
        />
      </Empty>
    );
  return (
    <Empty title={<FormattedMessage id="register.nothing" defaultMessage="Nothing matches." />}>
      <Button onPress={() => change({ [last.name]: undefined })}>
        <FormattedMessage
          id="register.loosen"
          defaultMessage="Leave out the filter “{filter}”"
          values={{ filter: last.label }}
        />
      </Button>
    </Empty>
  );
}
