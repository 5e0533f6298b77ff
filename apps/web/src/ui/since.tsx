import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';

/** "You see the copy of 14:05." */
export function Since({ of }: { readonly of: Date | null }) {
  const { locale } = useIntl();
  if (of === null) return null;
  const time = of.toLocaleTimeString(localeOf(locale as Language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return <FormattedMessage id="ui.copy" defaultMessage="You see the copy of {time}." values={{ time }} />;
}
