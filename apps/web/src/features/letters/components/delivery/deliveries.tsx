import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { useRole } from '@/base/session';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { CalendarDate, Moment } from '@/ui/date';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Facts, Panel } from '@/ui/panel';
import type { LetterDeliveryQuery } from '../../generated/operations';
import { useAcknowledging } from '../../hooks/use-delivery';
import { cityIn } from '../../rules/deadline';
import { CHANNEL_NAMES } from './words';

type Delivery = LetterDeliveryQuery['letter']['deliveries'][number];

/** The deliveries that were made, the earliest first. */
export function Deliveries({ letter, places }: LetterDeliveryQuery) {
  const { formatMessage: t, formatList, locale } = useIntl();
  const coordinates = useRole('COORDINATOR');
  return (
    <Panel title={<FormattedMessage id="letters.deliveries" defaultMessage="Delivered" />}>
      {letter.deliveries.map((delivery) => (
        <section key={delivery.id} className="outcome">
          <h3>{t(CHANNEL_NAMES[delivery.channel])}</h3>
          <Facts
            of={[
              [
                t({ id: 'letters.delivery.when', defaultMessage: 'When' }),
                <Moment at={delivery.deliveredAt} city={cityIn(delivery.zone, places)} />,
              ],
              [
                t({ id: 'letters.delivery.to', defaultMessage: 'To' }),
                <Recipients of={delivery.recipients} />,
              ],
              [
                t({ id: 'letters.delivery.languages', defaultMessage: 'In' }),
                formatList(delivery.languages.map((tag) => languageName(tag, locale as Language))),
              ],
              ...(delivery.reference === null
                ? []
                : [
                    [
                      t({ id: 'letters.delivery.reference', defaultMessage: 'Reference' }),
                      <bdi>{delivery.reference}</bdi>,
                    ] as const,
                  ]),
              ...(delivery.acknowledgedOn === null
                ? []
                : [
                    [
                      t({ id: 'letters.delivery.acknowledged', defaultMessage: 'Acknowledged' }),
                      <CalendarDate from={delivery.acknowledgedOn} />,
                    ] as const,
                  ]),
            ]}
          />
          {coordinates && delivery.acknowledgedOn === null && <Acknowledge id={delivery.id} />}
        </section>
      ))}
    </Panel>
  );
}

function Recipients({ of }: { readonly of: Delivery['recipients'] }) {
  return (
    <ul className="letter-list">
      {of.map(({ office, holder }, index) => (
        <li key={index}>
          <bdi>{[office, holder].filter((part) => part !== null && part !== '').join(', ')}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Acknowledge({ id }: { readonly id: string }) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.acknowledged.${id}`, { on: '' });
  const { run, running, problem } = useAcknowledging();
  const acknowledge = async () => {
    if ((await run({ id, on: values.on })).ok) forget();
  };
  return (
    <Form problem={problem} onSubmit={() => void acknowledge()}>
      <TextField
        name="on"
        type="date"
        label={t({
          id: 'letters.delivery.acknowledgedOn',
          defaultMessage: 'Day on which its receipt was acknowledged',
        })}
        value={values.on}
        onChange={set('on')}
        required
      />
      <Button type="submit" busy={running}>
        <FormattedMessage id="letters.delivery.acknowledge" defaultMessage="Record the receipt" />
      </Button>
    </Form>
  );
}
