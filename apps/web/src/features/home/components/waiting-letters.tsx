import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { cityOf } from '@/base/time';
import { ShortMoment } from '@/ui/date';
import { Written } from '@/ui/written';
import type { HomeQuery } from '../generated/operations';
import { actionClass, Item, Items } from './item';

type Letter = NonNullable<HomeQuery['letters']>['edges'][number]['node'];

interface WaitingLettersProps {
  readonly letters: readonly Letter[];
  readonly total: number;
  readonly first: boolean;
}

/** Open letters that our organisation may sign and has not. */
export function WaitingLetters({ letters, total, first }: WaitingLettersProps) {
  return (
    <Items
      id="waiting-letters"
      title={<FormattedMessage id="home.letters" defaultMessage="Letters that await our signature" />}
      all={
        total > letters.length && (
          <Link to="/letters" search={{ awaitsUs: true }}>
            <FormattedMessage id="home.letters.all" defaultMessage="All {total} letters" values={{ total }} />
          </Link>
        )
      }
    >
      {letters.map((letter, index) => (
        <WaitingLetter key={letter.id} letter={letter} first={first && index === 0} />
      ))}
    </Items>
  );
}

function WaitingLetter({ letter, first }: { readonly letter: Letter; readonly first: boolean }) {
  const { formatMessage: t } = useIntl();
  return (
    <Item
      first={first}
      title={
        <Link to="/letters/$id" params={{ id: letter.id }}>
          <Written lang={letter.language}>{letter.title}</Written>
        </Link>
      }
      facts={
        <span>
          <Closing letter={letter} />
        </span>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/letters/$id/sign"
          params={{ id: letter.id }}
          aria-label={t(
            { id: 'home.sign.named', defaultMessage: 'Read and sign: {title}' },
            { title: letter.title },
          )}
        >
          <FormattedMessage id="home.sign" defaultMessage="Read and sign" />
        </Link>
      }
    />
  );
}

function Closing({ letter: { recipient, language, closesAt, closesZone } }: { readonly letter: Letter }) {
  const to = <Written lang={language}>{recipient}</Written>;
  if (closesAt === null || closesZone === null)
    return <FormattedMessage id="home.letter.to" defaultMessage="To: {to}" values={{ to }} />;
  return (
    <FormattedMessage
      id="home.letter.closing"
      defaultMessage="To: {to}. Signing closes {when}"
      values={{
        to,
        when: <ShortMoment at={closesAt} city={{ name: cityOf(closesZone), timeZone: closesZone }} />,
      }}
    />
  );
}
