import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { clockAt } from '@/base/time';

/** "You see the copy of 14:05." */
export function Since({ of }: { readonly of: Date | null }) {
  const { locale } = useIntl();
  const { timeZone } = useSession();
  if (of === null) return null;
  const time = clockAt(of, timeZone, localeOf(locale as Language));
  return <FormattedMessage id="ui.copy" defaultMessage="You see the copy of {time}." values={{ time }} />;
}
