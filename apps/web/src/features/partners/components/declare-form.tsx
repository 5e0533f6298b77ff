import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import { Form } from '@/ui/form';
import type { PartnerQuery } from '../generated/operations';
import { useDeclareCapacity } from '../hooks/use-declare-capacity';
import { CAPACITY_KINDS } from '../rules';
import { CAPACITY_WORDS } from '../words';
import { CapacityField } from './capacity-field';

interface DeclareFormProps {
  readonly data: PartnerQuery;
  readonly onDeclared: () => void;
}

/** One more thing that the organisation brings. */
export function DeclareForm({ data, onDeclared }: DeclareFormProps) {
  const { formatMessage: t } = useIntl();
  const { organisation } = data;
  const { values, setKind, setValue, send, running, problem } = useDeclareCapacity(
    organisation.id,
    onDeclared,
  );
  return (
    <>
      <h3>
        <FormattedMessage id="partners.declare" defaultMessage="Declare one more" />
      </h3>
      <Form
        label={t({ id: 'partners.declare.form', defaultMessage: 'Declare what it brings' })}
        problem={problem}
        onSubmit={() => void send()}
      >
        <div className="declare">
          <Select
            name="kind"
            label={t({ id: 'partners.declare.kind', defaultMessage: 'Kind' })}
            value={values.kind}
            onChange={setKind}
            options={CAPACITY_KINDS.map((kind) => ({ value: kind, label: t(CAPACITY_WORDS[kind]) }))}
          />
          <CapacityField values={values} onChange={setValue} data={data} />
        </div>
        <Button type="submit" busy={running}>
          <FormattedMessage id="partners.declare.send" defaultMessage="Declare it" />
        </Button>
      </Form>
    </>
  );
}
