import { defineMessages, useIntl } from 'react-intl';
import type { ImportField } from '../../generated/operations';

const NAMES = defineMessages({
  kind: { id: 'letters.import.field.kind', defaultMessage: 'Person or organisation' },
  name: { id: 'letters.import.field.name', defaultMessage: 'Name' },
  title: { id: 'letters.import.field.title', defaultMessage: 'Title' },
  affiliation: { id: 'letters.import.field.affiliation', defaultMessage: 'Affiliation' },
  country: { id: 'letters.import.field.country', defaultMessage: 'Country' },
  email: { id: 'letters.import.field.email', defaultMessage: 'Mail address' },
  display: { id: 'letters.import.field.display', defaultMessage: 'Who sees the name' },
  manner: { id: 'letters.import.field.manner', defaultMessage: 'Paper or mail' },
  signedOn: { id: 'letters.import.field.signedOn', defaultMessage: 'Date of signature' },
  reference: { id: 'letters.import.field.reference', defaultMessage: 'Where the original is kept' },
});

export function useFieldName(): (field: ImportField) => string {
  const { formatMessage } = useIntl();
  return (field) => formatMessage(NAMES[field]);
}
