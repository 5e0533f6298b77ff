import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';

export function PrintButton() {
  return (
    <Button onPress={() => window.print()}>
      <FormattedMessage id="letters.print" defaultMessage="Print" />
    </Button>
  );
}
