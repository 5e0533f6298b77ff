import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { TextField } from '@/ui/field';
import { Panel } from '@/ui/panel';
import { ProblemText } from '@/ui/problem-notice';
import type { Draft } from '../rules/draft';
import { BlocksEditor } from './blocks-editor';

interface DraftEditorProps {
  readonly draft: Draft;
  readonly language: string;
  readonly problem: Problem | null;
  readonly onChange: (draft: Draft) => void;
  /** The focus has left a field. */
  readonly onLeave: () => void;
}

export function DraftEditor({ draft, language, problem, onChange, onLeave }: DraftEditorProps) {
  const { formatMessage: t } = useIntl();
  const wrongWith = (field: string) => (problem?.field === field ? <ProblemText problem={problem} /> : null);
  return (
    <Panel title={<FormattedMessage id="letters.text" defaultMessage="Text" />}>
      <div className="measure" onBlur={onLeave}>
        <TextField
          label={t({ id: 'letters.field.title', defaultMessage: 'Title' })}
          wrong={wrongWith('title')}
          value={draft.title}
          onChange={(title) => onChange({ ...draft, title })}
          lang={language}
        />
        <TextField
          label={t({ id: 'letters.field.recipient', defaultMessage: 'Recipient' })}
          wrong={wrongWith('recipient')}
          value={draft.recipient}
          onChange={(recipient) => onChange({ ...draft, recipient })}
          lang={language}
        />
        <BlocksEditor draft={draft} language={language} onChange={onChange} />
      </div>
    </Panel>
  );
}
