import { FormattedMessage } from 'react-intl';
import type { Role } from '@/base/session';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';

export function NoMembers({ role }: { readonly role: Role | undefined }) {
  const change = useFilters();
  return (
    <Empty title={<FormattedMessage id="settings.members.none" defaultMessage="Nobody whom you may see" />}>
      {role !== undefined && (
        <Button onPress={() => change({ role: undefined })}>
          <FormattedMessage id="settings.members.loosen" defaultMessage="Show every role" />
        </Button>
      )}
    </Empty>
  );
}
