import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { useRole } from '@/base/session';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import type { TranslationFragment } from '../../generated/operations';
import { useApproving, useChecking, useRevising } from '../../hooks/use-translating';
import { behind, changedParts, type Typed } from '../../rules/translations';
import { PartRow } from './part-row';
import { TranslationStatus } from './translation-status';

interface TranslationEditorProps {
  readonly of: TranslationFragment;
  /** Language of the authentic text. */
  readonly original: string;
  /** Whether the reader may write it. */
  readonly writes: boolean;
}

/** A translation side by side with the authentic text, and its next step. */
export function TranslationEditor({ of, original, writes }: TranslationEditorProps) {
  const { formatMessage: t, locale } = useIntl();
  const coordinates = useRole('COORDINATOR');
  const { values, set, forget } = useForm<{ readonly typed: Typed; readonly seen: readonly string[] }>(
    `letters.translation.${of.id}.${of.revision}`,
    { typed: {}, seen: [] },
  );
  const [theirs, setTheirs] = useState<TranslationFragment | null>(null);
  const revising = useRevising();
  const checking = useChecking();
  const approving = useApproving();
  const parts = changedParts(of.parts, values.typed, values.seen);
  const standing = of.current && !coordinates;
  const save = async () => {
    const outcome = await revising.run({ input: { id: of.id, revision: of.revision, parts } });
    if (!outcome.ok) return;
    if (outcome.data.reviseTranslation.__typename === 'StaleTranslation')
      return setTheirs(outcome.data.reviseTranslation.translation);
    forget();
  };
  const step = { id: of.id, revision: of.revision };
  const problem = checking.problem ?? approving.problem;
  return (
    <Panel title={languageName(of.language, locale as Language)} aside={<TranslationStatus of={of} />}>
      {theirs !== null && (
        <Notice tone="warn">
          <FormattedMessage
            id="letters.translation.stale"
            defaultMessage="Someone else has saved this translation meanwhile. Yours is not sent and stays here; theirs stands beneath each passage. Reload to go on from theirs."
          />
        </Notice>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      <Form
        problem={revising.problem}
        onSubmit={() => void save()}
        label={t({ id: 'letters.translation.form', defaultMessage: 'Translation' })}
      >
        {of.parts.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            number={index + 1}
            original={original}
            language={of.language}
            text={values.typed[part.id] ?? part.translated ?? ''}
            theirs={theirs?.parts.find(({ id }) => id === part.id)?.translated ?? null}
            seen={values.seen.includes(part.id)}
            onWrite={
              writes && !standing ? (text) => set('typed')({ ...values.typed, [part.id]: text }) : null
            }
            onSeen={(seen) =>
              set('seen')(seen ? [...values.seen, part.id] : values.seen.filter((id) => id !== part.id))
            }
          />
        ))}
        <div className="actions">
          {writes && !standing && (
            <Button kind="primary" type="submit" busy={revising.running}>
              <FormattedMessage id="letters.translation.save" defaultMessage="Save the translation" />
            </Button>
          )}
          {writes && of.state === 'DRAFT' && behind(of.parts) === 0 && parts.length === 0 && (
            <Button busy={checking.running} onPress={() => void checking.run(step)}>
              <FormattedMessage id="letters.translation.check" defaultMessage="I have checked it" />
            </Button>
          )}
          {coordinates && of.state === 'CHECKED' && parts.length === 0 && (
            <Button busy={approving.running} onPress={() => void approving.run(step)}>
              <FormattedMessage id="letters.translation.approve" defaultMessage="Approve it" />
            </Button>
          )}
        </div>
      </Form>
    </Panel>
  );
}
