import { FormattedMessage, useIntl } from 'react-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '@/base/language';
import { useSession, type Role } from '@/base/session';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import type { Found } from '../hooks/use-found';
import { useInvite } from '../hooks/use-invite';
import { ROLE_SENTENCES, ROLE_WORDS } from '../words';
import { OrganisationSelect } from './late-select';

const ROLES: readonly Role[] = ['PARTNER', 'MEMBER', 'COORDINATOR', 'DATA_PROTECTION_OFFICER'];

interface InviteFormProps {
  readonly named: Found | null;
  readonly onSent: () => void;
}

export function InviteForm({ named, onSent }: InviteFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, organisation, set, send, sent, running, problem } = useInvite(
    useSession().language,
    named,
    onSent,
  );
  return (
    <Form problem={problem} onSubmit={() => void send()}>
      <TextField
        name="email"
        type="email"
        label={t({ id: 'partners.invite.email', defaultMessage: 'Email address' })}
        value={values.email}
        onChange={set('email')}
        autoComplete="off"
        required
      />
      <OneOf
        name="role"
        legend={t({ id: 'partners.invite.role', defaultMessage: 'Role' })}
        value={values.role}
        onChange={set('role')}
        choices={ROLES.map((role) => ({
          value: role,
          label: t(ROLE_WORDS[role]),
          hint: t(ROLE_SENTENCES[role]),
        }))}
      />
      <OrganisationSelect
        name="organisationId"
        label={t({ id: 'partners.invite.organisation', defaultMessage: 'Organisation' })}
        hint={t({
          id: 'partners.invite.organisation.hint',
          defaultMessage: 'A partner needs one. Leave it empty for an individual.',
        })}
        chosen={organisation}
        onChoose={set('organisation')}
      />
      <Select
        name="language"
        label={t({ id: 'partners.invite.language', defaultMessage: 'Language of the mail' })}
        value={values.language}
        onChange={set('language')}
        options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag] }))}
      />
      {sent !== null && <Sent email={sent} />}
      <Button kind="primary" type="submit" busy={running}>
        <FormattedMessage id="partners.invite.send" defaultMessage="Send the invitation" />
      </Button>
    </Form>
  );
}

function Sent({ email }: { readonly email: string }) {
  return (
    <Notice tone="ok">
      <p>
        <FormattedMessage
          id="partners.invite.sent"
          defaultMessage="An invitation goes to {email}. Its link works once, for seven days."
          values={{ email: <bdi>{email}</bdi> }}
        />
      </p>
    </Notice>
  );
}
