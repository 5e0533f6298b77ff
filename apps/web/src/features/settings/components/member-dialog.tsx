import { useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Dialog } from '@/ui/dialog';
import { EndMembership } from './end-membership';
import { MemberForm } from './member-form';
import type { Member } from './members-table';

interface MemberDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
  readonly onChange: () => void;
}

/** What a coordinator may change of a member; of oneself, the session is read anew. */
export function MemberDialog({ member, onClose, onChange }: MemberDialogProps) {
  const { formatMessage: t } = useIntl();
  const { personId, renew } = useSession();
  const done = () => {
    onChange();
    onClose();
    if (member.personId === personId) renew();
  };
  return (
    <Dialog
      title={t({ id: 'settings.member', defaultMessage: 'What {name} may do' }, { name: member.name })}
      open
      onClose={onClose}
    >
      <MemberForm member={member} onChanged={done} onClose={onClose} />
      <EndMembership member={member} onEnded={done} />
    </Dialog>
  );
}
