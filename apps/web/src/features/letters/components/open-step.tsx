import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { LetterQuery } from '../generated/operations';
import { useOpenLetter } from '../hooks/use-open-letter';
import { DeadlinePreview } from './deadline-preview';
import { ShortOfTime } from './signing/short-of-time';

const MISSING = defineMessages({
  zone: { id: 'letters.open.noPlace', defaultMessage: 'Choose a city.' },
  closes: { id: 'letters.open.noTime', defaultMessage: 'Choose a day and a time.' },
});

/** Opens a locked letter for signature until a deadline, which is shown in three cities before it is set. */
export function OpenStep({ letter: { id }, places }: LetterQuery) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.open.${id}`, { zone: '', closes: '', official: '' });
  const { run, running, problem } = useOpenLetter();
  const place = places.find((one) => one.id === values.zone) ?? null;
  const [missing, setMissing] = useState<Problem | null>(null);
  const open = async () => {
    const field = place === null ? 'zone' : values.closes === '' ? 'closes' : null;
    if (field !== null) return setMissing({ kind: 'refused', message: t(MISSING[field]), field });
    setMissing(null);
    const official = values.official === '' ? null : values.official;
    const outcome = await run({ id, closes: values.closes, zone: place?.timeZone ?? '', official });
    if (outcome.ok) forget();
  };
  return (
    <Panel
      title={<FormattedMessage id="letters.open.title" defaultMessage="Next step: open it for signature" />}
    >
      <p className="measure">
        <FormattedMessage
          id="letters.open.lead"
          defaultMessage="Once open, the letter has a public page and can be signed until the deadline; it then closes by itself. The deadline cannot be moved."
        />
      </p>
      <Form problem={missing ?? problem} onSubmit={() => void open()}>
        <div className="columns">
          <div>
            <Select
              name="zone"
              label={t({ id: 'letters.open.place', defaultMessage: 'Place of the deadline' })}
              hint={t({
                id: 'letters.open.place.hint',
                defaultMessage: 'The time below is the one on the clocks of this city.',
              })}
              value={values.zone}
              onChange={set('zone')}
              options={[
                { value: '', label: t({ id: 'letters.open.choose', defaultMessage: 'Choose a city' }) },
                ...places.map(({ id: value, name: label }) => ({ value, label })),
              ]}
            />
            <TextField
              name="closes"
              type="datetime-local"
              label={t({ id: 'letters.open.closes', defaultMessage: 'Last day and time to sign' })}
              value={values.closes}
              onChange={set('closes')}
              required
            />
            <TextField
              name="official"
              type="datetime-local"
              label={t({
                id: 'letters.open.official',
                defaultMessage: 'Official deadline: by when it must be there',
              })}
              hint={t({
                id: 'letters.open.official.hint',
                defaultMessage: 'Later than signing closes, by the same clocks; empty where there is none.',
              })}
              value={values.official}
              onChange={set('official')}
            />
          </div>
          {place !== null && <DeadlinePreview local={values.closes} place={place} places={places} />}
        </div>
        {place !== null && <ShortOfTime closes={values.closes} zone={place.timeZone} />}
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.open.submit" defaultMessage="Open for signature" />
        </Button>
      </Form>
    </Panel>
  );
}
