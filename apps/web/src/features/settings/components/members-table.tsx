import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole, useSession } from '@/base/session';
import { calendarDate } from '@/base/time';
import { ROLE_WORDS } from '@/features/partners';
import { Button } from '@/ui/button';
import { CalendarDate } from '@/ui/date';
import { Table, type Column } from '@/ui/table';
import { Name } from '@/ui/written';
import '../settings.css';
import type { MembersQuery } from '../generated/operations';

export type Member = MembersQuery['members']['edges'][number]['node'];

interface MembersTableProps {
  readonly members: readonly Member[];
  readonly onOpen: (member: Member) => void;
}

/** People with role and organisation; a coordinator opens one to change it. */
export function MembersTable({ members, onOpen }: MembersTableProps) {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const coordinates = useRole('COORDINATOR');
  const columns: Column<Member>[] = [
    {
      name: t({ id: 'settings.members.name', defaultMessage: 'Name' }),
      cell: ({ name, email }) => <Person name={name} email={email} />,
    },
    {
      name: t({ id: 'settings.members.role', defaultMessage: 'Role' }),
      cell: ({ role }) => t(ROLE_WORDS[role]),
    },
    {
      name: t({ id: 'settings.members.organisation', defaultMessage: 'Organisation' }),
      cell: ({ organisation }) => <For organisation={organisation} />,
    },
    {
      name: t({ id: 'settings.members.since', defaultMessage: 'Since' }),
      cell: ({ createdAt }) => <CalendarDate from={calendarDate(new Date(createdAt), timeZone)} />,
    },
  ];
  const change: Column<Member> = {
    name: t({ id: 'settings.members.change', defaultMessage: 'Change' }),
    cell: (member) => (
      <Button
        label={t(
          { id: 'settings.members.change.of', defaultMessage: 'Change what {name} may do' },
          { name: member.name },
        )}
        onPress={() => onOpen(member)}
      >
        <FormattedMessage id="settings.members.change" defaultMessage="Change" />
      </Button>
    ),
  };
  return (
    <Table
      caption={t({ id: 'settings.members.caption', defaultMessage: 'People whom you may see, by name' })}
      columns={coordinates ? [...columns, change] : columns}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}

function Person({ name, email }: Pick<Member, 'name' | 'email'>) {
  return (
    <>
      <Name>{name}</Name>
      {email !== null && (
        <div className="muted small person-email">
          <bdi>{email}</bdi>
        </div>
      )}
    </>
  );
}

function For({ organisation }: Pick<Member, 'organisation'>) {
  if (organisation === null)
    return <FormattedMessage id="settings.members.individual" defaultMessage="None" />;
  return (
    <Link to="/partners/$id" params={{ id: organisation.id }}>
      <Name>{organisation.name}</Name>
    </Link>
  );
}
