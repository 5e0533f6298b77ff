import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import {
  addBlock,
  moveBlock,
  positionOf,
  removeBlock,
  restoreBlock,
  writeBlock,
  type Draft,
  type DraftBlock,
} from '../rules/draft';

interface Removed {
  readonly block: DraftBlock;
  readonly at: number;
}

/** What can be done to the paragraphs of a draft; after each the focus is where one goes on, and it is said what happened. */
export function useBlocks(draft: Draft, onChange: (draft: Draft) => void) {
  const { formatMessage: t } = useIntl();
  const list = useRef<HTMLOListElement>(null);
  const focus = useFocusAfter(list);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const letGo = useCallback(() => setRemoved(null), []);

  const write = (key: string, text: string) => onChange(writeBlock(draft, key, text));
  const add = (after: string | null) => {
    const { draft: next, key } = addBlock(draft, after);
    onChange(next);
    focus(key, 'textarea');
  };
  const remove = (key: string) => {
    const at = positionOf(draft, key);
    const block = draft.blocks[at];
    if (block === undefined) return;
    const next = removeBlock(draft, key);
    onChange(next);
    setRemoved({ block, at });
    const neighbour = next.blocks[at] ?? next.blocks[at - 1];
    if (neighbour !== undefined) focus(neighbour.key, null);
  };
  const restore = () => {
    if (removed === null) return;
    onChange(restoreBlock(draft, removed.block, removed.at));
    setRemoved(null);
    focus(removed.block.key, 'textarea');
  };
  const move = (key: string, by: -1 | 1) => {
    const next = moveBlock(draft, key, by);
    const place = { n: positionOf(next, key) + 1, total: next.blocks.length };
    if (next === draft)
      return setSaid(
        t({ id: 'letters.block.stays', defaultMessage: 'It stays: paragraph {n} of {total}' }, place),
      );
    onChange(next);
    setSaid(t({ id: 'letters.block.moved', defaultMessage: 'Now paragraph {n} of {total}' }, place));
    focus(key, `[data-move="${by}"] button`);
  };
  return { list, said, removed, write, add, remove, restore, move, letGo };
}

/** Sets the focus on a paragraph, or on something in it, once it has been drawn. */
function useFocusAfter(list: RefObject<HTMLOListElement | null>) {
  const wanted = useRef<readonly [key: string, part: string | null] | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const [key, part] = wanted.current;
    wanted.current = null;
    const block = list.current?.querySelector<HTMLElement>(`[data-block="${key}"]`);
    const target = part === null ? block : block?.querySelector<HTMLElement>(part);
    target?.focus();
  });
  return useCallback((key: string, part: string | null) => {
    wanted.current = [key, part];
  }, []);
}
