import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import type { SignerScope } from '../generated/operations';
import { useAuthoriseSigner } from '../hooks/use-authorise-signer';
import { SCOPE_WORDS } from '../words';

export interface Person {
  readonly personId: string;
  readonly name: string;
}

interface AuthoriseFormProps {
  readonly organisationId: string;
  readonly people: readonly Person[];
  readonly onAuthorised: () => void;
}

const SCOPES: readonly SignerScope[] = ['ALL_LETTERS', 'LETTERS_OF_CAMPAIGNS_JOINED'];

/** Lets one of the organisation's people sign for it; the same person again changes title, letters and last day. */
export function AuthoriseForm({ organisationId, people, onAuthorised }: AuthoriseFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, send, running, problem } = useAuthoriseSigner(organisationId, onAuthorised);
  return (
    <div className="authorise">
      <Form
        label={t({ id: 'partners.signer.form', defaultMessage: 'Authorise a signer' })}
        problem={problem}
        onSubmit={() => void send()}
      >
        <Select
          name="personId"
          label={t({ id: 'partners.signer.person', defaultMessage: 'Who' })}
          hint={t({
            id: 'partners.signer.person.hint',
            defaultMessage: 'One of the people of the organisation.',
          })}
          value={values.personId}
          onChange={set('personId')}
          options={[
            {
              value: '',
              label: t({ id: 'partners.signer.person.choose', defaultMessage: 'Choose a person' }),
            },
            ...people.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <TextField
          name="title"
          label={t({ id: 'partners.signer.title', defaultMessage: 'Title' })}
          hint={t({ id: 'partners.signer.title.hint', defaultMessage: 'It is printed under the name.' })}
          value={values.title}
          onChange={set('title')}
        />
        <OneOf
          name="scope"
          legend={t({ id: 'partners.signer.scope', defaultMessage: 'Which letters' })}
          value={values.scope}
          onChange={set('scope')}
          choices={SCOPES.map((scope) => ({ value: scope, label: t(SCOPE_WORDS[scope]) }))}
        />
        <TextField
          name="validUntil"
          type="date"
          label={t({ id: 'partners.signer.until', defaultMessage: 'Last day' })}
          hint={t({
            id: 'partners.signer.until.hint',
            defaultMessage: 'Left empty, the authority has no end.',
          })}
          value={values.validUntil}
          onChange={set('validUntil')}
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="partners.signer.send" defaultMessage="Authorise" />
        </Button>
      </Form>
    </div>
  );
}
