import { FormattedMessage, useIntl } from 'react-intl';
import type { Language } from '@/base/language';
import { Button } from '@/ui/button';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { countryOptions } from '../countries';
import type { useAddOrganisation } from '../hooks/use-add-organisation';
import { ORGANISATION_KINDS } from '../search';
import { KIND_WORDS } from '../words';
import { EcosocFields } from './ecosoc-fields';
import { LanguagesField } from './languages-field';

type OrganisationFormProps = Omit<ReturnType<typeof useAddOrganisation>, 'made'>;

export function OrganisationForm({ values, set, send, running, problem }: OrganisationFormProps) {
  const { formatMessage: t, locale } = useIntl();
  return (
    <Form problem={problem} onSubmit={() => void send()}>
      <TextField
        name="name"
        label={t({ id: 'partners.new.name', defaultMessage: 'Name' })}
        hint={t({ id: 'partners.new.name.hint', defaultMessage: 'As it wishes to be called.' })}
        value={values.name}
        onChange={set('name')}
        autoComplete="off"
        required
      />
      <Select
        name="kind"
        label={t({ id: 'partners.new.kind', defaultMessage: 'Kind' })}
        value={values.kind}
        onChange={set('kind')}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))}
      />
      <Select
        name="country"
        label={t({ id: 'partners.new.country', defaultMessage: 'Country where it is based' })}
        value={values.country}
        onChange={set('country')}
        options={[
          { value: '', label: t({ id: 'partners.new.country.choose', defaultMessage: 'Choose a country' }) },
          ...countryOptions(locale as Language),
        ]}
      />
      <LanguagesField
        values={values.languages}
        onChange={set('languages')}
        pending={values.language}
        onPending={set('language')}
      />
      <EcosocFields values={values} set={set} />
      <Button kind="primary" type="submit" busy={running}>
        <FormattedMessage id="partners.new.add" defaultMessage="Add the organisation" />
      </Button>
    </Form>
  );
}
