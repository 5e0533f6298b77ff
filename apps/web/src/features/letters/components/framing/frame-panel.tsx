import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { Button } from '@/ui/button';
import { LetterFrameDocument } from '../../generated/operations';
import { FrameForm } from './frame-form';

/** What a letter is beside its words, which coordinators say until it is opened. */
export function FramePanel({ letterId }: { readonly letterId: string }) {
  const [open, setOpen] = useState(false);
  const reading = useReading(LetterFrameDocument, { id: letterId }, { pause: !open });
  return (
    <Panel
      title={<FormattedMessage id="letters.frame" defaultMessage="Who may sign it, and what it is for" />}
    >
      {open ? (
        <Loaded of={reading} rows={4}>
          {(data) => <FrameForm {...data} onDone={() => setOpen(false)} />}
        </Loaded>
      ) : (
        <>
          <p className="measure">
            <FormattedMessage
              id="letters.frame.lead"
              defaultMessage="Anybody may sign a letter unless you say otherwise. A letter can belong to a campaign, carry asks, follow another letter, and have a limit of words. All of it is fixed once the letter is open."
            />
          </p>
          <Button onPress={() => setOpen(true)}>
            <FormattedMessage id="letters.frame.change" defaultMessage="See or change it" />
          </Button>
        </>
      )}
    </Panel>
  );
}
