import { FormattedMessage } from 'react-intl';

/** How many tasks prepare a date. */
export function TaskCount({ of }: { readonly of: number }) {
  return (
    <FormattedMessage
      id="campaigns.tasks"
      defaultMessage="{count, plural, =0 {no task yet} one {# task} other {# tasks}}"
      values={{ count: of }}
    />
  );
}
