import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { LettersDocument } from '../generated/operations';
import '../letters.css';
import { LettersFilters } from './letters-filters';
import { LettersTable } from './letters-table';
import { NoLetters } from './no-letters';

/** The coalition's letters, where each stands, and which of them await the reader's organisation. */
export function LettersPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/letters' });
  const drafts = useRole('COORDINATOR');
  const reading = useReading(LettersDocument, search, { kinds: ['Letter'] });
  return (
    <Page
      title={t({ id: 'letters.title', defaultMessage: 'Letters' })}
      lead={t({ id: 'letters.lead', defaultMessage: 'One text, signed by many.' })}
      actions={
        drafts && (
          <Link className="button button-primary" to="/letters/new">
            <FormattedMessage id="letters.new" defaultMessage="Draft a letter" />
          </Link>
        )
      }
      help={
        <FormattedMessage
          id="letters.help"
          defaultMessage="Every letter of the coalition stands here, by title. A draft can change; a locked text cannot; an open letter can be signed until its deadline, which is shown in the city where it was set. The count includes those who signed without their name being shown."
        />
      }
    >
      <LettersFilters search={search} />
      <Loaded of={reading} rows={6}>
        {({ letters, places }) =>
          letters.edges.length === 0 ? (
            <NoLetters search={search} drafts={drafts} />
          ) : (
            <>
              <LettersTable letters={letters.edges.map(({ node }) => node)} places={places} />
              <Pager total={letters.totalCount} page={letters.pageInfo} after={search.after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
