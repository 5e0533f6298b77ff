import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import type { LetterVersionsQuery } from '../../generated/operations';
import { useAmending } from '../../hooks/use-amending';
import { draftOf, type Draft, type SavedText } from '../../rules/draft';
import { DraftEditor } from '../draft-editor';
import { Difference } from './difference';

type Kind = 'TYPOGRAPHICAL' | 'SUBSTANTIVE';

interface Amendment {
  readonly draft: Draft | null;
  readonly kind: Kind | null;
  readonly note: string;
}

/** New words of an open letter: what they are to its signers is chosen before they are sent. */
export function AmendStep({ letter }: { readonly letter: LetterVersionsQuery['letter'] }) {
  const { formatMessage: t } = useIntl();
  const [editing, setEditing] = useState(false);
  const empty: Amendment = { draft: null, kind: null, note: '' };
  const { values, set, forget } = useForm(`letters.amend.${letter.id}.${letter.revision}`, empty);
  const draft = values.draft ?? draftOf(letter);
  const { run, running, problem } = useAmending();
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [other, setOther] = useState<SavedText | null>(null);
  const amend = async () => {
    const { kind, note } = values;
    if (kind === null)
      return setWrong({
        kind: 'refused',
        message: t({ id: 'letters.amend.noKind', defaultMessage: 'Choose what the change is.' }),
        field: 'kind',
      });
    setWrong(null);
    const { id, revision } = letter;
    const blocks = draft.blocks.map((block) => ({ id: block.id ?? undefined, text: block.text }));
    const { title, recipient } = draft;
    const outcome = await run({ input: { id, revision, title, recipient, blocks, kind, note } });
    if (!outcome.ok) return;
    if (outcome.data.amendLetter.__typename === 'StaleLetter')
      return setOther(outcome.data.amendLetter.letter);
    forget();
  };
  const shown = { ...draft, blocks: draft.blocks.map(({ key, id, text }) => ({ id: id ?? key, text })) };
  return (
    <Panel
      title={<FormattedMessage id="letters.amend" defaultMessage="Change the words of the open letter" />}
    >
      <p className="measure">
        <FormattedMessage
          id="letters.amend.lead"
          defaultMessage="The letter goes on under a new version. What was signed stays on record under the words that were signed."
        />
      </p>
      {!editing && values.draft === null ? (
        <Button onPress={() => setEditing(true)}>
          <FormattedMessage id="letters.amend.begin" defaultMessage="Write a new version" />
        </Button>
      ) : (
        <>
          {other !== null && (
            <Notice tone="warn">
              <p>
                <FormattedMessage
                  id="letters.amend.stale"
                  defaultMessage="Someone else has changed the letter meanwhile. Yours is not sent; this is what differs. Reload to write on from theirs."
                />
              </p>
              <Difference before={other} after={shown} language={letter.language} />
            </Notice>
          )}
          <DraftEditor
            draft={draft}
            language={letter.language}
            problem={problem}
            onChange={set('draft')}
            onLeave={() => undefined}
          />
          <Difference before={letter} after={shown} language={letter.language} />
          <Form problem={wrong ?? problem} onSubmit={() => void amend()}>
            <OneOf<Kind>
              name="kind"
              legend={t({ id: 'letters.amend.kind', defaultMessage: 'What is the change?' })}
              value={values.kind}
              onChange={set('kind')}
              choices={[
                {
                  value: 'TYPOGRAPHICAL',
                  label: t({ id: 'letters.version.typographical', defaultMessage: 'A correction' }),
                  hint: t({
                    id: 'letters.amend.typographical',
                    defaultMessage: 'It means the same. Signers are told by mail, and count as before.',
                  }),
                },
                {
                  value: 'SUBSTANTIVE',
                  label: t({ id: 'letters.version.substantive', defaultMessage: 'A change in substance' }),
                  hint: t({
                    id: 'letters.amend.substantive',
                    defaultMessage:
                      'Nobody counts under the new words until they sign them: signers are asked by mail. The count begins anew.',
                  }),
                },
              ]}
            />
            <TextArea
              name="note"
              label={t({ id: 'letters.amend.note', defaultMessage: 'Why; it stays with the version' })}
              value={values.note}
              onChange={set('note')}
              rows={2}
            />
            <Button kind="primary" type="submit" busy={running}>
              <FormattedMessage id="letters.amend.submit" defaultMessage="Put the new version in place" />
            </Button>
          </Form>
        </>
      )}
    </Panel>
  );
}
