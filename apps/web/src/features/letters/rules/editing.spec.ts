import { addBlock, draftOf, writeBlock, type Draft, type SavedText } from './draft';
import {
  beginEditing,
  canRetry,
  canSave,
  editing,
  isUnsaved,
  keptOf,
  type Editing,
  type EditingEvent,
} from './editing';

const AT = new Date('2026-10-28T13:05:00Z');
const saved = (text: string, revision: number): SavedText => ({
  id: 'letter',
  revision,
  title: 'Joint letter',
  recipient: 'OLA',
  blocks: [{ id: 'a', text }],
});
const BASE = saved('One', 1);
const write = (text: string, { draft }: Pick<Editing, 'draft'> = beginEditing(BASE, null)): EditingEvent => ({
  type: 'typed',
  draft: writeBlock(draft, 'a', text),
});
const after = (events: readonly EditingEvent[], from: Editing = beginEditing(BASE, null)) =>
  events.reduce(editing, from);
const words = ({ draft }: { readonly draft: Draft }) => draft.blocks.map(({ text }) => text);
const SENDING = { type: 'sending' } as const;
const OFFLINE = { type: 'failed', problem: { kind: 'offline', message: null } } as const;

describe('autosave', () => {
  it('owes nothing before a word is typed', () => {
    const state = beginEditing(BASE, null);
    expect([state.phase, canSave(state), isUnsaved(state)]).toEqual(['idle', false, false]);
  });

  it('sends what was typed, one save at a time', () => {
    const dirty = after([write('Two')]);
    expect([dirty.phase, canSave(dirty)]).toEqual(['dirty', true]);
    const saving = after([SENDING], dirty);
    expect([saving.phase, canSave(saving), words({ draft: saving.sent! })]).toEqual([
      'saving',
      false,
      ['Two'],
    ]);
  });

  it('says saved when the server has answered, and from when', () => {
    const state = after([write('Two'), SENDING, { type: 'saved', text: saved('Two', 2), at: AT }]);
    expect([state.phase, state.savedAt, state.base.revision]).toEqual(['saved', AT, 2]);
  });

  it('saves again after a change that came while it was saving', () => {
    const saving = after([write('Two'), SENDING]);
    const typed = after([write('Three')], saving);
    expect(typed.phase).toBe('saving');
    const state = after([{ type: 'saved', text: saved('Two', 2), at: AT }], typed);
    expect([state.phase, words(state), state.base.revision]).toEqual(['dirty', ['Three'], 2]);
  });

  it('keeps what was typed when a save fails, and tries again by itself only where that can help', () => {
    const offline = after([write('Two'), SENDING, OFFLINE]);
    expect([offline.phase, canSave(offline), canRetry(offline), words(offline)]).toEqual([
      'failed',
      true,
      true,
      ['Two'],
    ]);
    const refused = after([
      write(''),
      SENDING,
      { type: 'failed', problem: { kind: 'refused', message: 'Too short.' } },
    ]);
    expect([canSave(refused), canRetry(refused)]).toEqual([true, false]);
  });

  it('goes on saying why the last save failed until one succeeds', () => {
    const again = after([write('Two'), SENDING, OFFLINE, write('Three'), SENDING]);
    expect(again.problem?.kind).toBe('offline');
    expect(after([{ type: 'saved', text: saved('Three', 2), at: AT }], again).problem).toBeNull();
  });

  it('gives a new block its id while one types in it', () => {
    const { draft, key } = addBlock(draftOf(BASE), null);
    const sending = after([{ type: 'typed', draft }, SENDING]);
    const typed = after([{ type: 'typed', draft: writeBlock(sending.draft, key, 'New') }], sending);
    const text = { ...BASE, revision: 2, blocks: [...BASE.blocks, { id: 'x', text: '' }] };
    const state = after([{ type: 'saved', text, at: AT }], typed);
    expect(state.draft.blocks[1]).toEqual({ key, id: 'x', text: 'New' });
  });
});

describe('a conflict', () => {
  const conflict = after([write('Mine'), SENDING, { type: 'stale', text: saved('Theirs', 2), at: AT }]);

  it('keeps both texts and saves neither by itself', () => {
    expect([conflict.phase, canSave(conflict)]).toEqual(['conflict', false]);
    expect([words(conflict), conflict.other?.blocks[0]?.text]).toEqual([['Mine'], 'Theirs']);
  });

  it('lets one write on with both in view', () => {
    const state = after([write('Mine and theirs', conflict)], conflict);
    expect([state.phase, words(state)]).toEqual(['conflict', ['Mine and theirs']]);
  });

  it('saves mine on top of the newer revision', () => {
    const state = after([{ type: 'took', whose: 'mine' }], conflict);
    expect([state.phase, state.base.revision, words(state)]).toEqual(['dirty', 2, ['Mine']]);
  });

  it('takes theirs without a save', () => {
    const state = after([{ type: 'took', whose: 'theirs' }], conflict);
    expect([state.phase, words(state)]).toEqual(['idle', ['Theirs']]);
  });

  it('opens again with both texts after either choice', () => {
    const theirs = after([{ type: 'took', whose: 'theirs' }], conflict);
    const again = after([{ type: 'reopened', mine: conflict.draft, other: conflict.other! }], theirs);
    expect([again.phase, words(again), again.other?.blocks[0]?.text]).toEqual([
      'conflict',
      ['Mine'],
      'Theirs',
    ]);
  });

  it('stays open where it was opened again while mine was on its way', () => {
    const saving = after([{ type: 'took', whose: 'mine' }, SENDING], conflict);
    const again = after([{ type: 'reopened', mine: saving.draft, other: conflict.other! }], saving);
    const answered = after([{ type: 'saved', text: saved('Mine', 3), at: AT }], again);
    expect([answered.phase, answered.base.revision, answered.other?.blocks[0]?.text]).toEqual([
      'conflict',
      3,
      'Theirs',
    ]);
    const theirs = after([{ type: 'took', whose: 'theirs' }], answered);
    expect([theirs.phase, words(theirs)]).toEqual(['dirty', ['Theirs']]);
  });

  it('is none where the other text is my own, whose answer was lost', () => {
    const lost = after([write('Two'), SENDING, OFFLINE]);
    const same = after([SENDING, { type: 'stale', text: saved('Two', 2), at: AT }], lost);
    expect(same.phase).toBe('saved');
    const later = after([write('Three'), SENDING, { type: 'stale', text: saved('Two', 2), at: AT }], lost);
    expect([later.phase, words(later), later.base.revision]).toEqual(['dirty', ['Three'], 2]);
  });
});

describe('a newer text that is read', () => {
  it('is taken over where nothing was typed', () => {
    const state = after([{ type: 'arrived', text: saved('Theirs', 2) }]);
    expect([state.phase, words(state)]).toEqual(['idle', ['Theirs']]);
  });

  it('takes no typed word away', () => {
    const state = after([write('Mine'), { type: 'arrived', text: saved('Theirs', 2) }]);
    expect([state.phase, words(state), state.base.revision]).toEqual(['dirty', ['Mine'], 1]);
  });

  it('is left aside where it is older than what is known', () => {
    const state = after([write('Two'), SENDING, { type: 'saved', text: saved('Two', 2), at: AT }]);
    expect(after([{ type: 'arrived', text: BASE }], state)).toBe(state);
  });
});

describe('after a reload', () => {
  const kept = { revision: 1, draft: writeBlock(draftOf(BASE), 'a', 'Mine') };

  it('what was typed is there and owed', () => {
    const state = beginEditing(BASE, kept);
    expect([state.phase, words(state)]).toEqual(['dirty', ['Mine']]);
  });

  it('what was typed stands beside what someone else has written meanwhile', () => {
    const state = beginEditing(saved('Theirs', 2), kept);
    expect([state.phase, words(state), state.other?.blocks[0]?.text]).toEqual([
      'conflict',
      ['Mine'],
      'Theirs',
    ]);
  });

  it('a conflict that was not decided is one again', () => {
    const conflict = after([write('Mine'), SENDING, { type: 'stale', text: saved('Theirs', 2), at: AT }]);
    expect(beginEditing(saved('Theirs', 2), keptOf(conflict)).phase).toBe('conflict');
  });

  it('a save that was under way is owed still', () => {
    const saving = after([write('Two'), SENDING]);
    expect(beginEditing(BASE, keptOf(saving)).phase).toBe('dirty');
    expect(keptOf(after([{ type: 'saved', text: saved('Two', 2), at: AT }], saving))).toBeNull();
  });

  it('nothing is owed where the server has it already', () => {
    expect(beginEditing(saved('Mine', 2), kept).phase).toBe('idle');
  });
});
