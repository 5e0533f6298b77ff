import { FormattedMessage } from 'react-intl';
import { Written } from '@/ui/written';
import type { AsksQuery } from '../generated/operations';
import { AskLink } from './ask-link';

interface AskRowProps {
  readonly ask: AsksQuery['asks']['edges'][number]['node'];
}

/** One ask of the list: its name, its first lines, and whom it turns to. */
export function AskRow({ ask }: AskRowProps) {
  return (
    <li className="register-ask">
      <h3>
        <AskLink ask={ask} />
      </h3>
      <p className="register-clamp measure">
        <Written lang={ask.language}>{ask.text}</Written>
      </p>
      <p className="muted small">
        <FormattedMessage
          id="register.ask.to"
          defaultMessage="To {targets}"
          values={{ targets: ask.targets.map(({ code }) => code).join(', ') }}
        />
      </p>
    </li>
  );
}
