import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import { LetterVoicesDocument, type LetterVoicesQuery } from '../../generated/operations';

type Missing = LetterVoicesQuery['letter']['missingVoices'];

/** From where nobody has signed in public, and whom to ask there, before the letter is delivered. */
export function MissingVoices({ letterId }: { readonly letterId: string }) {
  const reading = useReading(LetterVoicesDocument, { id: letterId }, { kinds: ['Letter'] });
  return (
    <Panel title={<FormattedMessage id="letters.voices" defaultMessage="Missing voices" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.voices.lead"
          defaultMessage="Host countries of the register from which nobody has signed in public. Signatures without a name are not looked at, so that nothing here tells who they are."
        />
      </p>
      <Loaded of={reading} rows={3}>
        {({ letter: { missingVoices } }) => <Countries of={missingVoices} />}
      </Loaded>
    </Panel>
  );
}

function Countries({ of }: { readonly of: Missing }) {
  const { locale } = useIntl();
  if (of.length === 0)
    return (
      <p>
        <FormattedMessage
          id="letters.voices.none"
          defaultMessage="Somebody has signed in public from each of these countries."
        />
      </p>
    );
  return (
    <ul className="rows">
      {of.map(({ country, organisations }) => (
        <li key={country}>
          <strong>{countryName(country, locale as Language)}</strong>
          {': '}
          {organisations.length === 0 ? (
            <span className="muted">
              <FormattedMessage
                id="letters.voices.nobody"
                defaultMessage="no organisation of the coalition is there"
              />
            </span>
          ) : (
            organisations.map(({ id, name }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <Link to="/partners/$id" params={{ id }}>
                  <Name>{name}</Name>
                </Link>
              </Fragment>
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
