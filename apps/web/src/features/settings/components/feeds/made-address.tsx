import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { copyText } from '@/base/copy-text';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { Name } from '@/ui/written';
import type { MadeFeed } from '../../hooks/use-make-feed';

interface MadeAddressProps {
  readonly of: MadeFeed;
  readonly onDone: () => void;
}

/** The address of a new feed, this once; the focus comes to it, so that it is copied at once by keyboard too. */
export function MadeAddress({ of: { label, url }, onDone }: MadeAddressProps) {
  const { formatMessage: t } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const input = () => box.current?.querySelector('input') ?? null;
  useEffect(() => input()?.select(), []);
  const copy = async () => setCopied(await copyText(url, input()));
  return (
    <div className="stack">
      <Notice tone="ok">
        <FormattedMessage
          id="settings.feeds.made"
          defaultMessage="{label} is made. This is its address, shown this once: copy it now, and subscribe to it in your calendar."
          values={{ label: <Name>{label}</Name> }}
        />
      </Notice>
      <div ref={box}>
        <TextField
          label={t({ id: 'settings.feeds.address', defaultMessage: 'Secret address' })}
          value={url}
          onChange={() => undefined}
          type="url"
          autoComplete="off"
        />
      </div>
      <div className="actions">
        <Button kind="primary" onPress={() => void copy()}>
          <FormattedMessage id="settings.feeds.copy" defaultMessage="Copy the address" />
        </Button>
        <Button onPress={onDone}>
          <FormattedMessage id="settings.feeds.done" defaultMessage="I have it" />
        </Button>
      </div>
      <p role="status" className="small">
        {copied === true && <FormattedMessage id="settings.feeds.copied" defaultMessage="Copied." />}
        {copied === false && (
          <FormattedMessage
            id="settings.feeds.selected"
            defaultMessage="The browser did not allow it. The address is selected: copy it with your keyboard."
          />
        )}
      </p>
    </div>
  );
}
