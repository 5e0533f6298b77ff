import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { filterToLoosen } from '../rules/filters';
import type { LettersSearch } from '../search';

interface NoLettersProps {
  readonly search: LettersSearch;
  readonly drafts: boolean;
}

/** An empty list: which one filter to loosen, or what to do first. */
export function NoLetters({ search, drafts }: NoLettersProps) {
  const change = useFilters();
  const filter = filterToLoosen(search);
  if (filter === null) return <NoneYet drafts={drafts} />;
  return (
    <Empty title={<FormattedMessage id="letters.none" defaultMessage="No letter matches" />}>
      <Button onPress={() => change({ [filter]: undefined })}>
        {filter === 'awaitsUs' && (
          <FormattedMessage
            id="letters.loosen.awaitsUs"
            defaultMessage="Show letters that do not await us, too"
          />
        )}
        {filter === 'state' && (
          <FormattedMessage id="letters.loosen.state" defaultMessage="Show letters in any state" />
        )}
        {filter === 'search' && (
          <FormattedMessage id="letters.loosen.search" defaultMessage="Show letters with any words" />
        )}
      </Button>
    </Empty>
  );
}

function NoneYet({ drafts }: Pick<NoLettersProps, 'drafts'>) {
  return (
    <Empty title={<FormattedMessage id="letters.noneYet" defaultMessage="There is no letter yet" />}>
      {drafts ? (
        <Link className="button" to="/letters/new">
          <FormattedMessage id="letters.first" defaultMessage="Draft the first one" />
        </Link>
      ) : (
        <FormattedMessage
          id="letters.noneYet.wait"
          defaultMessage="A coordinator drafts it; once it is open for signature, it stands here and on your start page."
        />
      )}
    </Empty>
  );
}
