/** The editor of a draft as a machine: one save under way at a time, and no typed word is given up but by choice. */
import type { Problem } from '@/base/problem';
import { draftOf, sameWords, sendable, withIds, type Draft, type SavedText } from './draft';

export interface Editing {
  readonly phase: 'idle' | 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict';
  /** The newest text of the server that is known here. */
  readonly base: SavedText;
  readonly draft: Draft;
  /** What is on its way to the server. */
  readonly sent: Draft | null;
  /** What was sent without an answer: the server may have taken it. */
  readonly unsure: readonly Draft[];
  /** The other text of a conflict. */
  readonly other: SavedText | null;
  readonly savedAt: Date | null;
  /** Why the last save failed; until one succeeds. */
  readonly problem: Problem | null;
}

/** What a reload finds of words that were not saved. */
export interface Kept {
  readonly revision: number;
  readonly draft: Draft;
}

export type EditingEvent =
  | { readonly type: 'typed'; readonly draft: Draft }
  | { readonly type: 'sending' }
  | { readonly type: 'saved'; readonly text: SavedText; readonly at: Date }
  | { readonly type: 'stale'; readonly text: SavedText; readonly at: Date }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'arrived'; readonly text: SavedText }
  | { readonly type: 'took'; readonly whose: 'mine' | 'theirs' }
  | { readonly type: 'reopened'; readonly mine: Draft; readonly other: SavedText };

/** How many unanswered saves are remembered. */
const UNSURE = 5;

/** Begins with the server's text, and with what was typed before a reload where that says something else. */
export function beginEditing(text: SavedText, kept: Kept | null): Editing {
  const idle = {
    phase: 'idle',
    base: text,
    draft: draftOf(text),
    sent: null,
    unsure: [],
    other: null,
  } as const;
  const calm = { ...idle, savedAt: null, problem: null };
  if (kept === null || sameWords(kept.draft, text)) return calm;
  if (kept.revision < text.revision) return { ...calm, phase: 'conflict', draft: kept.draft, other: text };
  return { ...calm, phase: 'dirty', base: { ...text, revision: kept.revision }, draft: kept.draft };
}

export function editing(state: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'typed': {
      const waits = state.phase === 'saving' || state.phase === 'conflict';
      return { ...state, draft: event.draft, phase: waits ? state.phase : 'dirty' };
    }
    case 'sending': {
      const sent = sendable(state.draft, state.base);
      return { ...state, phase: 'saving', draft: sent, sent };
    }
    case 'saved':
      return taken(state, state.sent ?? state.draft, event.text, event.at);
    case 'stale': {
      const unanswered = state.sent === null ? state.unsure : [state.sent, ...state.unsure];
      const own = unanswered.find((draft) => sameWords(draft, event.text));
      if (own !== undefined) return taken(state, own, event.text, event.at);
      return {
        ...state,
        phase: 'conflict',
        base: event.text,
        other: event.text,
        sent: null,
        unsure: [],
        problem: null,
      };
    }
    case 'failed': {
      const phase = state.phase === 'conflict' ? 'conflict' : 'failed';
      return { ...state, phase, problem: event.problem, sent: null, unsure: doubtful(state, event.problem) };
    }
    case 'arrived':
      return arrived(state, event.text);
    case 'took': {
      const other = state.other ?? state.base;
      const draft = event.whose === 'mine' ? state.draft : draftOf(other, state.draft);
      return { ...state, draft, other: null, phase: sameWords(draft, state.base) ? 'idle' : 'dirty' };
    }
    case 'reopened':
      return { ...state, phase: 'conflict', draft: event.mine, other: event.other };
  }
}

/** True where words stand here that the server has not confirmed. */
export function isUnsaved({ phase }: Editing): boolean {
  return phase !== 'idle' && phase !== 'saved';
}

/**
 * What is to outlive a reload; null where the server has every word. Of a conflict it is kept as resting on a revision
 * before the other text, so that it is a conflict again.
 */
export function keptOf(state: Editing): Kept | null {
  if (!isUnsaved(state)) return null;
  const { base, other, draft } = state;
  return { draft, revision: other === null ? base.revision : Math.min(base.revision, other.revision - 1) };
}

/** True where a save may be sent now. */
export function canSave({ phase }: Editing): boolean {
  return phase === 'dirty' || phase === 'failed';
}

/** True where the save may succeed without another word being typed. */
export function canRetry({ phase, problem }: Editing): boolean {
  return phase === 'failed' && (problem?.kind === 'offline' || problem?.kind === 'server');
}

/** The server has what was sent; a conflict that was opened again meanwhile stays open. */
function taken(state: Editing, sent: Draft, text: SavedText, at: Date): Editing {
  const done = { base: text, sent: null, unsure: [], savedAt: at, problem: null };
  const draft = withIds(state.draft, sent, text);
  if (state.phase === 'conflict') return { ...state, ...done, draft };
  return { ...state, ...done, draft, other: null, phase: sameWords(state.draft, sent) ? 'saved' : 'dirty' };
}

/** A save without an answer may have been made all the same. */
function doubtful({ sent, unsure }: Editing, { kind }: Problem): readonly Draft[] {
  const unanswered = kind === 'offline' || kind === 'server';
  return sent !== null && unanswered ? [sent, ...unsure].slice(0, UNSURE) : unsure;
}

/** A newer text is taken over where nothing was typed; else the next save will tell. */
function arrived(state: Editing, text: SavedText): Editing {
  if (text.revision <= state.base.revision) return state;
  if (state.phase === 'conflict') return { ...state, base: text, other: text };
  if (isUnsaved(state)) return state;
  return { ...state, base: text, draft: draftOf(text, state.draft) };
}
