import { FormattedMessage } from 'react-intl';
import { Written } from '@/ui/written';

export function Recipient({
  letter: { recipient, language },
}: {
  readonly letter: { readonly recipient: string; readonly language: string };
}) {
  return (
    <FormattedMessage
      id="letters.to"
      defaultMessage="To: {recipient}"
      values={{ recipient: <Written lang={language}>{recipient}</Written> }}
    />
  );
}
