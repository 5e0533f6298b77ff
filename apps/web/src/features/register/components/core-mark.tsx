import { FormattedMessage } from 'react-intl';

/** Marks the targets at the heart of the coalition's work. */
export function CoreMark() {
  return (
    <span className="tag">
      <FormattedMessage id="register.core" defaultMessage="at the heart" />
    </span>
  );
}
