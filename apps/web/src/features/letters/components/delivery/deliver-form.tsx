import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Check } from '@/ui/choices';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { DeliveryChannel, LetterDeliveryQuery } from '../../generated/operations';
import { useDelivering } from '../../hooks/use-delivery';
import { cityIn } from '../../rules/deadline';
import { deliverable } from '../../rules/packets';
import { CHANNEL_NAMES, CHANNELS } from './words';

interface Wish {
  readonly channel: DeliveryChannel;
  readonly deliveredAt: string;
  readonly zone: string;
  readonly reference: string;
  readonly languages: readonly string[];
  /** Ids of the addressees that it went to. */
  readonly to: readonly string[];
}

/** Records a delivery that was made: to which of the addressees, in which languages, when and how. */
export function DeliverForm({ letter, places }: LetterDeliveryQuery) {
  const { formatMessage: t, locale } = useIntl();
  const { timeZone } = useSession();
  const begun: Wish = {
    channel: 'MAIL',
    deliveredAt: '',
    zone: timeZone,
    reference: '',
    languages: [letter.language],
    to: letter.addressees.map(({ id }) => id),
  };
  const { values, set, forget } = useForm(`letters.deliver.${letter.id}.${letter.deliveries.length}`, begun);
  const { run, running, problem } = useDelivering();
  const [missing, setMissing] = useState<Problem | null>(null);
  const recipients = letter.addressees
    .filter(({ id }) => values.to.includes(id))
    .map(({ office, holder }) => ({ office, holder }));
  const deliver = async () => {
    if (values.deliveredAt === '')
      return setMissing({
        kind: 'refused',
        message: t({ id: 'letters.open.noTime', defaultMessage: 'Choose a day and a time.' }),
        field: 'deliveredAt',
      });
    setMissing(null);
    const { channel, deliveredAt, zone, languages } = values;
    const reference = values.reference.trim() === '' ? null : values.reference;
    const input = { letterId: letter.id, channel, deliveredAt, zone, reference, languages, recipients };
    if ((await run({ input: { ...input, languages: [...languages] } })).ok) forget();
  };
  const toggled = (list: readonly string[], one: string, on: boolean) =>
    on ? [...list, one] : list.filter((other) => other !== one);
  const zones = [...new Set([timeZone, ...places.map((place) => place.timeZone)])];
  return (
    <Panel title={<FormattedMessage id="letters.deliver" defaultMessage="Record a delivery" />}>
      <Form problem={missing ?? problem} onSubmit={() => void deliver()}>
        <fieldset className="field" name="recipients">
          <legend className="label">
            <FormattedMessage id="letters.deliver.to" defaultMessage="To" />
          </legend>
          {letter.addressees.map(({ id, office, holder }) => (
            <Check
              key={id}
              label={<bdi>{[office, holder].filter(Boolean).join(', ')}</bdi>}
              checked={values.to.includes(id)}
              onChange={(on) => set('to')(toggled(values.to, id, on))}
            />
          ))}
        </fieldset>
        <fieldset className="field" name="languages">
          <legend className="label">
            <FormattedMessage id="letters.deliver.languages" defaultMessage="In" />
          </legend>
          {[...new Set([letter.language, ...letter.translations.map(({ language }) => language)])].map(
            (tag) => (
              <Check
                key={tag}
                label={languageName(tag, locale as Language)}
                hint={
                  deliverable(letter).includes(tag) ? null : (
                    <FormattedMessage
                      id="letters.deliver.behind"
                      defaultMessage="Its translation is not approved, or behind the text."
                    />
                  )
                }
                checked={values.languages.includes(tag)}
                onChange={(on) => set('languages')(toggled(values.languages, tag, on))}
              />
            ),
          )}
        </fieldset>
        <Select
          name="channel"
          label={t({ id: 'letters.deliver.channel', defaultMessage: 'How' })}
          value={values.channel}
          onChange={set('channel')}
          options={CHANNELS.map((value) => ({ value, label: t(CHANNEL_NAMES[value]) }))}
        />
        <Select
          name="zone"
          label={t({ id: 'letters.deliver.place', defaultMessage: 'Where' })}
          value={values.zone}
          onChange={set('zone')}
          options={zones.map((value) => ({ value, label: cityIn(value, places).name }))}
        />
        <TextField
          name="deliveredAt"
          type="datetime-local"
          label={t({ id: 'letters.deliver.when', defaultMessage: 'When, by the clocks there' })}
          value={values.deliveredAt}
          onChange={set('deliveredAt')}
          required
        />
        <TextField
          name="reference"
          label={t({ id: 'letters.deliver.reference', defaultMessage: 'Reference, where there is one' })}
          value={values.reference}
          onChange={set('reference')}
        />
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.deliver.submit" defaultMessage="Record the delivery" />
        </Button>
      </Form>
    </Panel>
  );
}
