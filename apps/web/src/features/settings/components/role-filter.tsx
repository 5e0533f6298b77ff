import { useIntl } from 'react-intl';
import type { Role } from '@/base/session';
import { useFilters } from '@/base/use-filters';
import { ROLE_WORDS } from '@/features/partners';
import { Select } from '@/ui/field';
import { ROLES } from '../search';

export function RoleFilter({ role }: { readonly role: Role | undefined }) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  return (
    <div
      className="facets measure"
      role="search"
      aria-label={t({ id: 'settings.members.filter', defaultMessage: 'Filter members' })}
    >
      <Select
        label={t({ id: 'settings.members.role', defaultMessage: 'Role' })}
        value={role ?? ''}
        onChange={(wanted) => change({ role: wanted || undefined })}
        options={[
          { value: '', label: t({ id: 'settings.members.anyRole', defaultMessage: 'Any role' }) },
          ...ROLES.map((value) => ({ value, label: t(ROLE_WORDS[value]) })),
        ]}
      />
    </div>
  );
}
