import { Pager } from '@/ui/pager';
import type { MembersQuery } from '../generated/operations';
import { useKeptFocus } from '@/base/use-kept-focus';
import type { MembersSearch } from '../search';
import { MembersTable, type Member } from './members-table';
import { NoMembers } from './no-members';
import '../settings.css';

interface MembersListProps {
  readonly of: MembersQuery['members'];
  readonly filters: MembersSearch;
  readonly onOpen: (member: Member) => void;
}

export function MembersList({ of: { edges, pageInfo, totalCount }, filters, onOpen }: MembersListProps) {
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div className="kept-focus" {...kept}>
      {edges.length === 0 ? (
        <NoMembers role={filters.role} />
      ) : (
        <>
          <MembersTable members={edges.map(({ node }) => node)} onOpen={onOpen} />
          <Pager total={totalCount} page={pageInfo} after={filters.after} />
        </>
      )}
    </div>
  );
}
