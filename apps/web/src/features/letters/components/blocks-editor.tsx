import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Undo } from '@/ui/undo';
import type { Draft } from '../rules/draft';
import { useBlocks } from '../hooks/use-blocks';
import { BlockEditor } from './block-editor';

interface BlocksEditorProps {
  readonly draft: Draft;
  readonly language: string;
  readonly onChange: (draft: Draft) => void;
}

/** The paragraphs of a draft in their order; each can be moved, removed and put back by keyboard alone. */
export function BlocksEditor({ draft, language, onChange }: BlocksEditorProps) {
  const { formatMessage: t } = useIntl();
  const { list, said, removed, write, add, remove, restore, move, letGo } = useBlocks(draft, onChange);
  return (
    <>
      <details className="help">
        <summary>
          <FormattedMessage id="letters.marks" defaultMessage="How to mark words" />
        </summary>
        <p className="prose">
          <FormattedMessage
            id="letters.marks.how"
            defaultMessage="*slanted*, **strong**, # before a heading, - before each point of a list, 1. before each numbered one, [words](https://address) for a source."
          />
        </p>
      </details>
      <ol
        className="blocks"
        ref={list}
        aria-label={t({ id: 'letters.paragraphs', defaultMessage: 'Paragraphs' })}
      >
        {draft.blocks.map((block, index) => (
          <BlockEditor
            key={block.key}
            block={block}
            place={{ n: index + 1, total: draft.blocks.length }}
            language={language}
            onWrite={(text) => write(block.key, text)}
            onAdd={() => add(block.key)}
            onRemove={() => remove(block.key)}
            onMove={(by) => move(block.key, by)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {draft.blocks.length === 0 && (
        <Button onPress={() => add(null)}>
          <FormattedMessage id="letters.block.first" defaultMessage="Add a paragraph" />
        </Button>
      )}
      {removed !== null && (
        <Undo key={removed.block.key} onUndo={restore} onOver={letGo}>
          <FormattedMessage id="letters.block.removed" defaultMessage="The paragraph is removed." />
        </Undo>
      )}
    </>
  );
}
