import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';

/** No expertise at all: the language hides it, or nobody has declared any. */
export function NothingCovered({ language }: { readonly language: string | undefined }) {
  const change = useFilters();
  if (language !== undefined)
    return (
      <Empty
        title={
          <FormattedMessage
            id="partners.coverage.none"
            defaultMessage="Nobody whom you may see works in that language"
          />
        }
      >
        <Button onPress={() => change({ language: undefined })}>
          <FormattedMessage id="partners.coverage.loosen" defaultMessage="Show every language" />
        </Button>
      </Empty>
    );
  return (
    <Empty
      title={
        <FormattedMessage id="partners.coverage.empty" defaultMessage="No expertise has been declared yet" />
      }
    >
      <Link to="/partners">
        <FormattedMessage
          id="partners.coverage.declare"
          defaultMessage="Open an organisation in the directory and say what it brings"
        />
      </Link>
    </Empty>
  );
}
