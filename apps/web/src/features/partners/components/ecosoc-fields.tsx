import { useIntl } from 'react-intl';
import { Select, TextArea, TextField } from '@/ui/field';
import type { EcosocStatus } from '../generated/operations';
import type { useAddOrganisation } from '../hooks/use-add-organisation';
import { ECOSOC_WORDS } from '../words';

const STATUSES: readonly EcosocStatus[] = ['GENERAL', 'SPECIAL', 'ROSTER'];

/** How the UN and other registers know it; all of it may be left out. */
export function EcosocFields({ values, set }: Pick<ReturnType<typeof useAddOrganisation>, 'values' | 'set'>) {
  const { formatMessage: t } = useIntl();
  return (
    <>
      <Select
        name="ecosocStatus"
        label={t({ id: 'partners.new.ecosoc', defaultMessage: 'Status with ECOSOC' })}
        hint={t({
          id: 'partners.new.ecosoc.hint',
          defaultMessage: 'Letters to UN bodies group signatories by it.',
        })}
        value={values.ecosocStatus}
        onChange={set('ecosocStatus')}
        options={[
          { value: '', label: t({ id: 'partners.new.ecosoc.none', defaultMessage: 'None' }) },
          ...STATUSES.map((status) => ({ value: status, label: t(ECOSOC_WORDS[status]) })),
        ]}
      />
      <TextField
        name="ecosocName"
        label={t({ id: 'partners.new.ecosocName', defaultMessage: 'Name in the ECOSOC register' })}
        hint={t({
          id: 'partners.new.ecosocName.hint',
          defaultMessage: 'Where it differs. May be left empty.',
        })}
        value={values.ecosocName}
        onChange={set('ecosocName')}
        autoComplete="off"
      />
      <TextArea
        name="identifiers"
        label={t({ id: 'partners.new.identifiers', defaultMessage: 'Registration numbers' })}
        hint={t({
          id: 'partners.new.identifiers.hint',
          defaultMessage: 'One a line, as LIST-NUMBER: GB-CHC-1234567. May be left empty.',
        })}
        rows={2}
        value={values.identifiers}
        onChange={set('identifiers')}
      />
    </>
  );
}
