import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, languageName, type Language } from '@/base/language';
import { OwnMoment } from '@/ui/date';
import { Empty } from '@/ui/empty';
import { Pager } from '@/ui/pager';
import { Facts } from '@/ui/panel';
import { Name, Written } from '@/ui/written';
import type { SignatoriesQuery } from '../generated/operations';
import { Deadline } from './deadline';
import { LetterStatus } from './letter-status';

type Signatory = SignatoriesQuery['letter']['signatories']['edges'][number]['node'];

export function Signatories({
  letter,
  places,
  after,
}: SignatoriesQuery & { readonly after: string | undefined }) {
  const { formatMessage: t, formatNumber, locale } = useIntl();
  const { signatories, count } = letter;
  const named = signatories.edges.map(({ node }) => node);
  const version = letter.versionNumber === null ? '' : formatNumber(letter.versionNumber);
  return (
    <>
      <Facts
        wide
        of={[
          [
            t({ id: 'letters.column.letter', defaultMessage: 'Letter' }),
            <Written lang={letter.language}>{letter.title}</Written>,
          ],
          [t({ id: 'letters.column.state', defaultMessage: 'State' }), <LetterStatus state={letter.state} />],
          [
            t({ id: 'letters.column.deadline', defaultMessage: 'Deadline' }),
            <Deadline letter={letter} places={places} />,
          ],
          [
            t({ id: 'letters.fact.version', defaultMessage: 'Version' }),
            `${version} (${languageName(letter.language, locale as Language)})`,
          ],
        ]}
      />
      <p className="signature-count">
        <FormattedMessage
          id="letters.count"
          defaultMessage="{count, plural, =0 {No signature yet} one {# signature} other {# signatures}}"
          values={{ count }}
        />
      </p>
      <Apart awaiting={letter.awaitingReconfirmation} dissociated={letter.dissociated} />
      {named.length === 0 && count === 0 && (
        <Empty
          title={<FormattedMessage id="letters.signatories.none" defaultMessage="Nobody has signed yet" />}
        />
      )}
      <Names
        title={<FormattedMessage id="letters.signatories.organisations" defaultMessage="Organisations" />}
        of={named.filter(({ organisation }) => organisation)}
      />
      <Names
        title={<FormattedMessage id="letters.signatories.people" defaultMessage="In a personal capacity" />}
        of={named.filter(({ organisation }) => !organisation)}
      />
      <Unnamed n={count - signatories.totalCount} />
      <Pager total={signatories.totalCount} page={signatories.pageInfo} after={after} />
    </>
  );
}

function Names({ title, of }: { readonly title: ReactNode; readonly of: readonly Signatory[] }) {
  const { locale } = useIntl();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="names">
        {of.map(({ id, printedName, title: role, affiliation, country, imported, dissociatedAt }) => (
          <li key={id}>
            <Name>{printedName}</Name>
            <span className="muted small">
              {[role ?? affiliation, country !== null && countryName(country, locale as Language)]
                .filter(Boolean)
                .join(', ')}
            </span>
            {imported && (
              <span className="tag">
                <FormattedMessage id="letters.signatories.imported" defaultMessage="on paper or by mail" />
              </span>
            )}
            {dissociatedAt !== null && (
              <span className="small">
                <FormattedMessage
                  id="letters.signatories.left"
                  defaultMessage="Dissociated on {when}"
                  values={{ when: <OwnMoment at={dissociatedAt} /> }}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ApartProps {
  readonly awaiting: number;
  readonly dissociated: number;
}

/** Those who are not counted under today's words, and those who no longer stand by a letter that has closed. */
function Apart({ awaiting, dissociated }: ApartProps) {
  return (
    <>
      {awaiting > 0 && (
        <p>
          <FormattedMessage
            id="letters.signatories.awaiting"
            defaultMessage="{n, plural, one {# has signed older words and has} other {# have signed older words and have}} yet to confirm the new ones; not counted here."
            values={{ n: awaiting }}
          />
        </p>
      )}
      {dissociated > 0 && (
        <p>
          <FormattedMessage
            id="letters.signatories.dissociated"
            defaultMessage="{n, plural, one {# has} other {# have}} dissociated since signing closed; still counted."
            values={{ n: dissociated }}
          />
        </p>
      )}
    </>
  );
}

function Unnamed({ n }: { readonly n: number }) {
  if (n <= 0) return null;
  return (
    <p>
      <FormattedMessage
        id="letters.signatories.unnamed"
        defaultMessage="{n, plural, one {# is counted whose name is not shown here.} other {# are counted whose names are not shown here.}}"
        values={{ n }}
      />
    </p>
  );
}
