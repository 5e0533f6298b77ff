import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Written } from '@/ui/written';

interface BackToLetterProps {
  readonly id: string;
  /** None until it has come. */
  readonly letter: { readonly title: string; readonly language: string } | undefined;
}

/** The way back from a screen of a letter to its text. */
export function BackToLetter({ id, letter }: BackToLetterProps) {
  return (
    <Link to="/letters/$id" params={{ id }}>
      {letter === undefined ? (
        <FormattedMessage id="letters.letter" defaultMessage="Letter" />
      ) : (
        <Written lang={letter.language}>{letter.title}</Written>
      )}
    </Link>
  );
}
