import { FormattedMessage, useIntl } from 'react-intl';
import { useKeptFocus } from '@/base/use-kept-focus';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { useMakeFeed } from '../../hooks/use-make-feed';
import { MadeAddress } from './made-address';
import '../../settings.css';

/** Asks what the feed is for, and shows the address that it gets, until its owner has it. */
export function MakeFeed({ onMade }: { readonly onMade: () => void }) {
  const { formatMessage: t } = useIntl();
  const { values, set, make, made, putAway, running, problem } = useMakeFeed(onMade);
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <Panel title={<FormattedMessage id="settings.feeds.make" defaultMessage="A new feed" />}>
      <div className="kept-focus" {...kept}>
        {made === null ? (
          <Form problem={problem} onSubmit={() => void make()}>
            <TextField
              name="label"
              label={t({ id: 'settings.feeds.label', defaultMessage: 'Which calendar is it for?' })}
              hint={t({
                id: 'settings.feeds.label.hint',
                defaultMessage: 'For you alone, as “Phone”: the calendar is not told.',
              })}
              value={values.label}
              onChange={set('label')}
              autoComplete="off"
              required
            />
            <div className="actions">
              <Button kind="primary" type="submit" busy={running}>
                <FormattedMessage id="settings.feeds.submit" defaultMessage="Make the feed" />
              </Button>
            </div>
          </Form>
        ) : (
          <MadeAddress of={made} onDone={putAway} />
        )}
      </div>
    </Panel>
  );
}
