import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { Facts, Panel } from '@/ui/panel';
import type { LetterQuery } from '../generated/operations';
import { isPublished } from '../rules/life';
import { Deadline } from './deadline';
import { Fingerprint } from './fingerprint';
import { PublicAddress } from './public-address';

/** What is known of a letter besides its words. */
export function LetterFacts({ letter, places }: LetterQuery) {
  const { formatMessage: t, formatNumber, locale } = useIntl();
  const published = isPublished(letter.state);
  const signatures = (
    <>
      {formatNumber(letter.count)}{' '}
      {published && (
        <Link to="/letters/$id/signatories" params={{ id: letter.id }}>
          <FormattedMessage id="letters.signatories.see" defaultMessage="See who signed" />
        </Link>
      )}
    </>
  );
  return (
    <div className="stack">
      <Panel title={<FormattedMessage id="letters.facts" defaultMessage="About this letter" />}>
        <Facts
          of={[
            [
              t({ id: 'letters.fact.deadline', defaultMessage: 'Deadline' }),
              <Deadline letter={letter} places={places} />,
            ],
            [t({ id: 'letters.fact.signatures', defaultMessage: 'Signatures' }), signatures],
            [
              t({ id: 'letters.fact.language', defaultMessage: 'Binding language' }),
              languageName(letter.language, locale as Language),
            ],
            ...(letter.versionNumber === null
              ? []
              : [
                  [
                    t({ id: 'letters.fact.version', defaultMessage: 'Version' }),
                    formatNumber(letter.versionNumber),
                  ] as const,
                ]),
          ]}
        />
        {letter.sha256 !== null && (
          <Fingerprint letter={letter} sha256={letter.sha256} published={published} />
        )}
      </Panel>
      {published && <PublicAddress letter={letter} />}
    </div>
  );
}
