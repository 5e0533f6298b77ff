/** A draft that saves itself: shortly after the last key, on leaving a field, and again when the line is back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { connection } from '@/base/connection';
import { currentTime } from '@/base/now';
import { useAction } from '@/base/use-action';
import { ReviseLetterDocument, type ReviseLetterMutation } from '../generated/operations';
import type { Draft, SavedText } from '../rules/draft';
import {
  beginEditing,
  canRetry,
  canSave,
  editing,
  isUnsaved,
  keptOf,
  type Editing,
  type EditingEvent,
} from '../rules/editing';
import { forgetKept, keep, readKept } from './kept-draft';

const PAUSE_MS = 1_500;
const RETRY_MS = 15_000;
/** A save, and one more for what was typed meanwhile, and one to spare. */
const SETTLING_SAVES = 3;

export interface Autosave {
  readonly state: Editing;
  /** False where the device has no room for what is not saved. */
  readonly kept: boolean;
  readonly change: (draft: Draft) => void;
  readonly tell: (event: EditingEvent) => void;
  readonly save: () => Promise<void>;
  /** Saves what is owed; true where the server then has every word. */
  readonly settle: () => Promise<boolean>;
}

export function useAutosave(text: SavedText): Autosave {
  const { run } = useAction(ReviseLetterDocument);
  const [state, setState] = useState(() => beginEditing(text, readKept(text.id)));
  const [kept, setKept] = useState(true);
  const latest = useRef(state);
  const underWay = useRef<Promise<void> | null>(null);

  const tell = useCallback((event: EditingEvent) => {
    const next = editing(latest.current, event);
    latest.current = next;
    setKept(keepUnsaved(next));
    setState(next);
  }, []);

  const send = useCallback(async () => {
    tell({ type: 'sending' });
    const { base, draft } = latest.current;
    const outcome = await run({ input: inputOf(base, draft) });
    tell(outcome.ok ? answerOf(outcome.data) : { type: 'failed', problem: outcome.problem });
    underWay.current = null;
  }, [run, tell]);

  const save = useCallback((): Promise<void> => {
    if (underWay.current !== null) return underWay.current;
    if (!canSave(latest.current)) return Promise.resolve();
    underWay.current = send();
    return underWay.current;
  }, [send]);

  const settle = useCallback(async () => {
    for (let saves = 0; saves < SETTLING_SAVES && isUnsaved(latest.current); saves += 1) await save();
    return !isUnsaved(latest.current);
  }, [save]);

  useEffect(() => tell({ type: 'arrived', text }), [text, tell]);
  useSavingInTime(state, save);
  const change = useCallback((draft: Draft) => tell({ type: 'typed', draft }), [tell]);
  return { state, kept, change, tell, save, settle };
}

/** When to save without being asked. */
function useSavingInTime(state: Editing, save: () => Promise<void>): void {
  const { phase, draft } = state;
  const retries = canRetry(state);
  useEffect(() => {
    if (phase !== 'dirty' && !retries) return;
    const timer = setTimeout(() => void save(), retries ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [phase, retries, draft, save]);
  useEffect(() => {
    const atOnce = () => void save();
    const onLeaving = () => document.visibilityState === 'hidden' && atOnce();
    const stopListening = connection.subscribe(() => connection.current() === 'well' && atOnce());
    window.addEventListener('online', atOnce);
    document.addEventListener('visibilitychange', onLeaving);
    return () => {
      stopListening();
      window.removeEventListener('online', atOnce);
      document.removeEventListener('visibilitychange', onLeaving);
      atOnce();
    };
  }, [save]);
}

function keepUnsaved(state: Editing): boolean {
  const unsaved = keptOf(state);
  if (unsaved !== null) return keep(state.base.id, unsaved);
  forgetKept(state.base.id);
  return true;
}

function inputOf({ id, revision }: SavedText, { title, recipient, blocks }: Draft) {
  const written = blocks.map((block) => ({ id: block.id ?? undefined, text: block.text }));
  return { id, revision, title, recipient, blocks: written };
}

function answerOf({ reviseLetter: answer }: ReviseLetterMutation): EditingEvent {
  const at = currentTime();
  switch (answer.__typename) {
    case 'Letter':
      return { type: 'saved', text: answer, at };
    case 'StaleLetter':
      return { type: 'stale', text: answer.letter, at };
    case 'Refusal':
      return { type: 'failed', problem: { kind: 'refused', message: answer.message, field: answer.field } };
  }
}
