import { FormattedMessage } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { LetterListingDocument } from '../../generated/operations';
import { useListing } from '../../hooks/use-framing';

/** Whether search engines may list the public page; a decision that is made once signing has closed. */
export function ListingChoice({ letterId }: { readonly letterId: string }) {
  const reading = useReading(LetterListingDocument, { id: letterId }, { kinds: ['Letter'] });
  const { run, running, problem } = useListing();
  return (
    <Panel title={<FormattedMessage id="letters.listing" defaultMessage="Search engines" />}>
      <Loaded of={reading} rows={1}>
        {({ letter: { listed } }) => (
          <>
            <p className="measure">
              {listed ? (
                <FormattedMessage
                  id="letters.listing.on"
                  defaultMessage="Search engines may list the public page, with the names that are public on it."
                />
              ) : (
                <FormattedMessage
                  id="letters.listing.off"
                  defaultMessage="Search engines are asked not to list the public page. Once listed, names are hard to take back from them."
                />
              )}
            </p>
            {problem !== null && <ProblemNotice problem={problem} />}
            <div className="actions">
              <Button busy={running} onPress={() => void run({ id: letterId, listed: !listed })}>
                {listed ? (
                  <FormattedMessage id="letters.listing.stop" defaultMessage="Ask them not to list it" />
                ) : (
                  <FormattedMessage id="letters.listing.allow" defaultMessage="Let them list it" />
                )}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
