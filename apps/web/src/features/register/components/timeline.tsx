import { FormattedMessage, useIntl } from 'react-intl';
import type { InitiativesQuery } from '../generated/operations';
import { byYear } from '../rules';
import { PartialDate } from './partial-date';
import { Rating } from './rating';
import { SourceLink } from './source-link';
import { TargetLink } from './target-link';

type Initiative = InitiativesQuery['initiatives']['edges'][number]['node'];

/** A line through the years; read aloud it is an ordered list of years, each with an ordered list. */
export function Timeline({ initiatives }: { readonly initiatives: readonly Initiative[] }) {
  return (
    <ol className="register-timeline">
      {byYear(initiatives).map(({ year, things }) => (
        <li key={year}>
          <h2>{year ?? <FormattedMessage id="register.timeline.undated" defaultMessage="Undated" />}</h2>
          <ol>
            {things.map((initiative) => (
              <Entry key={initiative.id} initiative={initiative} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Entry({
  initiative: { date, title, summary, assessment, rating, actor, sources },
}: {
  readonly initiative: Initiative;
}) {
  return (
    <li>
      <h3>{title}</h3>
      <p className="row small">
        <PartialDate of={date} />
        {actor !== null && <TargetLink target={actor} />}
      </p>
      <p>{summary}</p>
      <p>
        <Rating of={rating} /> {assessment}
      </p>
      {sources.length > 0 && <Sources of={sources} />}
    </li>
  );
}

function Sources({ of }: { readonly of: Initiative['sources'] }) {
  const { formatMessage: t } = useIntl();
  return (
    <ul
      className="row small register-cited"
      aria-label={t({ id: 'register.timeline.sources', defaultMessage: 'Sources' })}
    >
      {of.map(({ id, ref, title, publisher, url }) => (
        <li key={id}>
          <SourceLink url={url}>
            <span className="register-ref">{ref} </span>
            <span className="visually-hidden">{title}. </span>
            {publisher}
          </SourceLink>
        </li>
      ))}
    </ul>
  );
}
