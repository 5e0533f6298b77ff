import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { partialDate } from '../rules';

/** A date as far as it is known. */
export function PartialDate({ of }: { readonly of: string | null }) {
  const { locale } = useIntl();
  if (of === null) return <FormattedMessage id="register.undated" defaultMessage="Date not known" />;
  return <time dateTime={of}>{partialDate(of, localeOf(locale as Language))}</time>;
}
