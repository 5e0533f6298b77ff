import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import type { DraftBlock } from '../rules/draft';

/** How many letters about fill a line, for browsers that do not grow a field by themselves. */
const LINE = 70;

interface BlockEditorProps {
  readonly block: DraftBlock;
  readonly place: { readonly n: number; readonly total: number };
  readonly language: string;
  readonly onWrite: (text: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

export function BlockEditor({ block, place, language, onWrite, onAdd, onRemove, onMove }: BlockEditorProps) {
  const { formatMessage: t } = useIntl();
  return (
    <li className="block" data-block={block.key} tabIndex={-1}>
      <TextArea
        label={t({ id: 'letters.block', defaultMessage: 'Paragraph {n} of {total}' }, place)}
        value={block.text}
        onChange={onWrite}
        lang={language}
        rows={rowsOf(block.text)}
      />
      <div className="actions block-actions">
        <span data-move="-1">
          <Button
            kind="quiet"
            onPress={() => onMove(-1)}
            label={t({ id: 'letters.block.up.label', defaultMessage: 'Move up: paragraph {n}' }, place)}
          >
            <FormattedMessage id="letters.block.up" defaultMessage="Move up" />
          </Button>
        </span>
        <span data-move="1">
          <Button
            kind="quiet"
            onPress={() => onMove(1)}
            label={t({ id: 'letters.block.down.label', defaultMessage: 'Move down: paragraph {n}' }, place)}
          >
            <FormattedMessage id="letters.block.down" defaultMessage="Move down" />
          </Button>
        </span>
        <Button
          kind="quiet"
          onPress={onAdd}
          label={t({ id: 'letters.block.add.label', defaultMessage: 'Add below: paragraph {n}' }, place)}
        >
          <FormattedMessage id="letters.block.add" defaultMessage="Add below" />
        </Button>
        <Button
          kind="quiet"
          onPress={onRemove}
          label={t({ id: 'letters.block.remove.label', defaultMessage: 'Remove: paragraph {n}' }, place)}
        >
          <FormattedMessage id="letters.block.remove" defaultMessage="Remove" />
        </Button>
      </div>
    </li>
  );
}

function rowsOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return Math.max(
    3,
    lines.reduce((sum, each) => sum + each, 0),
  );
}
