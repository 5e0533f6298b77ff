import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { Tone } from '@/ui/status';
import type { TaskState } from './generated/operations';
import type { Filter, NeededField, Step } from './rules';

const STATE_WORDS = defineMessages({
  DRAFT: { id: 'tasks.state.draft', defaultMessage: 'Awaits its risk note' },
  OPEN: { id: 'tasks.state.open', defaultMessage: 'To claim' },
  CLAIMED: { id: 'tasks.state.claimed', defaultMessage: 'Claimed' },
  IN_PROGRESS: { id: 'tasks.state.inProgress', defaultMessage: 'Under way' },
  BLOCKED: { id: 'tasks.state.blocked', defaultMessage: 'Held up' },
  HANDED_IN: { id: 'tasks.state.handedIn', defaultMessage: 'Handed in' },
  DONE: { id: 'tasks.state.done', defaultMessage: 'Done' },
  DROPPED: { id: 'tasks.state.dropped', defaultMessage: 'Dropped' },
});

interface StateWords {
  readonly tone: Tone;
  readonly glyph: string;
  readonly word: MessageDescriptor;
}

export const STATES: Readonly<Record<TaskState, StateWords>> = {
  DRAFT: { tone: 'plain', glyph: '✎', word: STATE_WORDS.DRAFT },
  OPEN: { tone: 'accent', glyph: '○', word: STATE_WORDS.OPEN },
  CLAIMED: { tone: 'info', glyph: '◐', word: STATE_WORDS.CLAIMED },
  IN_PROGRESS: { tone: 'info', glyph: '◑', word: STATE_WORDS.IN_PROGRESS },
  BLOCKED: { tone: 'warn', glyph: '‖', word: STATE_WORDS.BLOCKED },
  HANDED_IN: { tone: 'ok', glyph: '✓', word: STATE_WORDS.HANDED_IN },
  DONE: { tone: 'ok', glyph: '✓', word: STATE_WORDS.DONE },
  DROPPED: { tone: 'plain', glyph: '✕', word: STATE_WORDS.DROPPED },
};

/** What a press does. */
export const STEPS: Readonly<Record<Step, MessageDescriptor>> = defineMessages({
  CLAIM: { id: 'tasks.claim', defaultMessage: 'Claim' },
  HAND_IN: { id: 'tasks.handIn', defaultMessage: 'Hand in' },
  HAND_BACK: { id: 'tasks.handBack', defaultMessage: 'Hand back' },
});

/** What a press has done. */
export const DONE: Readonly<Record<Step, MessageDescriptor>> = defineMessages({
  CLAIM: { id: 'tasks.claimed', defaultMessage: 'Your organisation has claimed “{title}”.' },
  HAND_IN: {
    id: 'tasks.handedIn',
    defaultMessage: '“{title}” is handed in. Everyone can see that it is done.',
  },
  HAND_BACK: { id: 'tasks.handedBack', defaultMessage: '“{title}” is handed back. Others can claim it.' },
});

/** How to loosen a filter that leaves nothing. */
export const LOOSEN: Readonly<Record<Filter, MessageDescriptor>> = defineMessages({
  search: { id: 'tasks.loosen.search', defaultMessage: 'Take away the words' },
  expertise: { id: 'tasks.loosen.expertise', defaultMessage: 'Show every expertise' },
  language: { id: 'tasks.loosen.language', defaultMessage: 'Show every language' },
  place: { id: 'tasks.loosen.place', defaultMessage: 'Show every place' },
  fits: { id: 'tasks.loosen.fits', defaultMessage: 'Show also what does not match your expertise' },
  mine: { id: 'tasks.loosen.mine', defaultMessage: 'Show also what others hold' },
  state: { id: 'tasks.loosen.state', defaultMessage: 'Show tasks in every state' },
});

/** The columns that a card can be moved to, each with what that means. */
export const MOVES: Readonly<Record<Step, MessageDescriptor>> = defineMessages({
  CLAIM: { id: 'tasks.move.claimed', defaultMessage: 'Claimed: we take it on' },
  HAND_IN: { id: 'tasks.move.handedIn', defaultMessage: 'Handed in: the work is done' },
  HAND_BACK: { id: 'tasks.move.open', defaultMessage: 'To claim: we hand it back' },
});

/** What is asked of whoever ends a claim. */
export const NOTES: Readonly<Record<Exclude<Step, 'CLAIM'>, MessageDescriptor>> = defineMessages({
  HAND_IN: { id: 'tasks.note.handIn', defaultMessage: 'What came of it' },
  HAND_BACK: { id: 'tasks.note.handBack', defaultMessage: 'What the next one should know' },
});

/** What to do about a field that is needed and empty. */
export const NEEDED: Readonly<Record<NeededField, MessageDescriptor>> = defineMessages({
  title: { id: 'tasks.new.title.needed', defaultMessage: 'Say in a line what is to be done.' },
  placeId: {
    id: 'tasks.new.place.needed',
    defaultMessage: 'Choose the place; its clock decides when the task is due.',
  },
  due: { id: 'tasks.new.due.needed', defaultMessage: 'Give a date and a time.' },
});
