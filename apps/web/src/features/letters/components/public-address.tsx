import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { copyText } from '@/base/copy-text';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Panel } from '@/ui/panel';
import { publicPath } from '../rules/address';

/** The address to pass on, for people who sign in a personal capacity and for all who want to read. */
export function PublicAddress({
  letter,
}: {
  readonly letter: { readonly slug: string; readonly language: string };
}) {
  const { formatMessage: t } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const path = publicPath(letter);
  const address = `${location.origin}${path}`;
  const copy = async () => setCopied(await copyText(address, box.current?.querySelector('input') ?? null));
  return (
    <Panel title={<FormattedMessage id="letters.public" defaultMessage="Public page" />}>
      <p>
        <FormattedMessage
          id="letters.public.lead"
          defaultMessage="Anyone who has this address can read the letter, and sign it in a personal capacity while it is open."
        />
      </p>
      <div ref={box}>
        <TextField
          label={t({ id: 'letters.public.address', defaultMessage: 'Address' })}
          value={address}
          onChange={() => undefined}
          type="url"
        />
      </div>
      <div className="actions">
        <Button onPress={() => void copy()}>
          <FormattedMessage id="letters.public.copy" defaultMessage="Copy the address" />
        </Button>
        <a href={path} target="_blank" rel="noopener">
          <FormattedMessage id="letters.public.visit" defaultMessage="Open the public page (new tab)" />
        </a>
      </div>
      <p role="status" className="small">
        {copied === true && <FormattedMessage id="letters.public.copied" defaultMessage="Copied." />}
        {copied === false && (
          <FormattedMessage
            id="letters.public.selected"
            defaultMessage="The browser did not allow it. The address is selected: copy it with your keyboard."
          />
        )}
      </p>
    </Panel>
  );
}
