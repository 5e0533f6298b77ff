import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Moment } from '@/ui/date';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { AddresseeKind, LetterDeliveryQuery } from '../../generated/operations';
import { useAddressing } from '../../hooks/use-delivery';
import { cityIn } from '../../rules/deadline';

type Letter = LetterDeliveryQuery['letter'];

/** The offices that the letter goes to, in the order in which they print, and by when it must be there. */
export function Addressees({ letter, places }: LetterDeliveryQuery) {
  const coordinates = useRole('COORDINATOR');
  const [editing, setEditing] = useState(false);
  return (
    <Panel title={<FormattedMessage id="letters.addressees" defaultMessage="To whom it goes" />}>
      {letter.officialAt !== null && letter.officialZone !== null && (
        <p>
          <FormattedMessage
            id="letters.official"
            defaultMessage="It must be there by {moment}."
            values={{
              moment: <Moment at={letter.officialAt} city={cityIn(letter.officialZone, places)} />,
            }}
          />
        </p>
      )}
      {editing ? (
        <AddresseesForm letter={letter} onDone={() => setEditing(false)} />
      ) : (
        <>
          <ul className="letter-list">
            {letter.addressees.map(({ id, kind, office, holder }) => (
              <li key={id}>
                <bdi>{[office, holder].filter(Boolean).join(', ')}</bdi>{' '}
                {kind === 'COPY' && (
                  <span className="tag">
                    <FormattedMessage id="letters.addressee.copy" defaultMessage="in copy" />
                  </span>
                )}
              </li>
            ))}
          </ul>
          {letter.addressees.length === 0 && (
            <p className="muted">
              <FormattedMessage
                id="letters.addressees.none"
                defaultMessage="Nobody yet. A letter is opened once it has an addressee."
              />
            </p>
          )}
          {coordinates && (
            <Button onPress={() => setEditing(true)}>
              <FormattedMessage id="letters.addressees.change" defaultMessage="Change to whom it goes" />
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

interface Row {
  readonly kind: AddresseeKind;
  readonly office: string;
  readonly holder: string;
}

const EMPTY: Row = { kind: 'TO', office: '', holder: '' };

function AddresseesForm({ letter, onDone }: { readonly letter: Letter; readonly onDone: () => void }) {
  const { formatMessage: t } = useIntl();
  const begun = letter.addressees.map(({ kind, office, holder }) => ({ kind, office, holder: holder ?? '' }));
  const { values, set, forget } = useForm<{ readonly rows: readonly Row[] }>(
    `letters.addressees.${letter.id}`,
    {
      rows: begun.length === 0 ? [EMPTY] : begun,
    },
  );
  const { run, running, problem } = useAddressing();
  const change = (at: number, to: Partial<Row>) =>
    set('rows')(values.rows.map((row, index) => (index === at ? { ...row, ...to } : row)));
  const save = async () => {
    const addressees = values.rows
      .filter(({ office }) => office.trim() !== '')
      .map(({ holder, ...row }) => ({ ...row, holder: holder.trim() === '' ? null : holder }));
    if (!(await run({ id: letter.id, addressees })).ok) return;
    forget();
    onDone();
  };
  return (
    <Form problem={problem} onSubmit={() => void save()}>
      {values.rows.map((row, index) => (
        <fieldset key={index} className="field addressee">
          <legend className="label">
            <FormattedMessage
              id="letters.addressee"
              defaultMessage="Addressee {n}"
              values={{ n: index + 1 }}
            />
          </legend>
          <Select<AddresseeKind>
            label={t({ id: 'letters.addressee.kind', defaultMessage: 'How' })}
            value={row.kind}
            onChange={(kind) => change(index, { kind })}
            options={[
              { value: 'TO', label: t({ id: 'letters.addressee.to', defaultMessage: 'to it' }) },
              { value: 'COPY', label: t({ id: 'letters.addressee.copy', defaultMessage: 'in copy' }) },
            ]}
          />
          <TextField
            label={t({ id: 'letters.addressee.office', defaultMessage: 'Office' })}
            value={row.office}
            onChange={(office) => change(index, { office })}
          />
          <TextField
            label={t({ id: 'letters.addressee.holder', defaultMessage: 'Its holder, with title' })}
            value={row.holder}
            onChange={(holder) => change(index, { holder })}
          />
        </fieldset>
      ))}
      <Button kind="quiet" onPress={() => set('rows')([...values.rows, EMPTY])}>
        <FormattedMessage id="letters.addressee.add" defaultMessage="Another addressee" />
      </Button>
      <div className="actions">
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.addressees.save" defaultMessage="Save the addressees" />
        </Button>
        <Button onPress={onDone}>
          <FormattedMessage id="letters.addressees.leave" defaultMessage="Not now" />
        </Button>
      </div>
    </Form>
  );
}
