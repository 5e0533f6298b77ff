import { FormattedMessage, useIntl } from 'react-intl';
import { OrganisationSelect, ROLE_SENTENCES, ROLE_WORDS } from '@/features/partners';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Form } from '@/ui/form';
import { useChangeMembership } from '../hooks/use-change-membership';
import { ROLES } from '../search';
import type { Member } from './members-table';

interface MemberFormProps {
  readonly member: Member;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

export function MemberForm({ member, onChanged, onClose }: MemberFormProps) {
  const { formatMessage: t } = useIntl();
  const changing = useChangeMembership(member, onChanged);
  return (
    <Form problem={changing.problem} onSubmit={() => void changing.save()}>
      <OneOf
        name="role"
        legend={t({ id: 'settings.members.role', defaultMessage: 'Role' })}
        value={changing.role}
        onChange={changing.setRole}
        choices={ROLES.map((role) => ({
          value: role,
          label: t(ROLE_WORDS[role]),
          hint: t(ROLE_SENTENCES[role]),
        }))}
      />
      <OrganisationSelect
        name="organisationId"
        label={t({ id: 'settings.members.organisation', defaultMessage: 'Organisation' })}
        hint={t({
          id: 'settings.member.organisation.hint',
          defaultMessage:
            'A partner needs one; left empty, the person takes part as an individual. Whoever leaves an organisation no longer signs for it.',
        })}
        chosen={changing.organisation}
        onChoose={changing.setOrganisation}
      />
      <div className="actions">
        <Button kind="primary" type="submit" busy={changing.running}>
          <FormattedMessage id="settings.member.save" defaultMessage="Save the change" />
        </Button>
        <Button onPress={onClose}>
          <FormattedMessage id="settings.member.close" defaultMessage="Close" />
        </Button>
      </div>
    </Form>
  );
}
