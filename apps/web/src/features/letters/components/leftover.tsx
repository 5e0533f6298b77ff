import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { forgetKept, readKept } from '../hooks/kept-draft';
import { sameWords, type SavedText } from '../rules/draft';

/** Words that were typed here and came too late: the text was locked meanwhile. They are shown until one lets them go. */
export function Leftover({ letter }: { readonly letter: SavedText & { readonly language: string } }) {
  const [kept, setKept] = useState(() => readKept(letter.id));
  if (kept === null || sameWords(kept.draft, letter)) return null;
  const { title, recipient, blocks } = kept.draft;
  const letGo = () => {
    forgetKept(letter.id);
    setKept(null);
  };
  return (
    <Notice tone="warn">
      <p>
        <FormattedMessage
          id="letters.leftover"
          defaultMessage="The text was locked before your last changes were saved. This is what you had written; copy what you need."
        />
      </p>
      <div className="prose" lang={letter.language}>
        {[title, recipient, ...blocks.map(({ text }) => text)].join('\n\n')}
      </div>
      <Button onPress={letGo}>
        <FormattedMessage id="letters.leftover.forget" defaultMessage="I no longer need it" />
      </Button>
    </Notice>
  );
}
