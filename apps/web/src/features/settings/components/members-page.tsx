import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { MembersDocument } from '../generated/operations';
import { readsMembers } from '../rules';
import { membersSearch } from '../search';
import { MemberDialog } from './member-dialog';
import { MembersList } from './members-list';
import type { Member } from './members-table';
import { RoleFilter } from './role-filter';
import { SettingsTabs } from './settings-tabs';

export function MembersPage() {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  const filters = membersSearch(useSearch({ strict: false }));
  const reading = useReading(MembersDocument, filters, { kinds: ['Member'], pause: !readsMembers(role) });
  const [open, setOpen] = useState<Member | null>(null);
  return (
    <Page
      title={t({ id: 'settings.members.title', defaultMessage: 'Members' })}
      help={
        <FormattedMessage
          id="settings.members.help"
          defaultMessage="Coordinators see everybody, partners the people of their own organisation. A coordinator changes what a person may do, and it holds from that person’s next request on. Addresses are shown to coordinators alone."
        />
      }
    >
      <SettingsTabs />
      {readsMembers(role) ? (
        <>
          <RoleFilter role={filters.role} />
          <Loaded of={reading} rows={8}>
            {({ members }) => <MembersList of={members} filters={filters} onOpen={setOpen} />}
          </Loaded>
          {open !== null && (
            <MemberDialog member={open} onClose={() => setOpen(null)} onChange={reading.again} />
          )}
        </>
      ) : (
        <Notice>
          <FormattedMessage
            id="settings.members.notYours"
            defaultMessage="The list of members is for coordinators, and for partners of an organisation."
          />
        </Notice>
      )}
    </Page>
  );
}
