import type { Standing } from '@/base/session';
import { tasksSearch } from './search';
import { expertisesOf, leftOut, nearnessOf, stepsOf, tightestOf } from './rules';

const OURS = { id: 'ours' };
const standing = (role: Standing['role'], organisation: { id: string } | null = OURS): Standing => ({
  id: 'membership',
  role,
  coalition: { slug: 'c', name: 'C' },
  organisation: organisation && { ...organisation, name: 'Ours' },
});

describe('What a reader may do with a task', () => {
  const open = { state: 'OPEN', organisation: null } as const;
  const ours = { state: 'CLAIMED', organisation: OURS } as const;

  it('lets partners and coordinators claim what is open, for their organisation', () => {
    expect(stepsOf(open, standing('PARTNER'))).toEqual(['CLAIM']);
    expect(stepsOf(open, standing('COORDINATOR'))).toEqual(['CLAIM']);
  });

  it('offers nothing to members, officers and people without organisation', () => {
    expect(stepsOf(open, standing('MEMBER'))).toEqual([]);
    expect(stepsOf(open, standing('DATA_PROTECTION_OFFICER'))).toEqual([]);
    expect(stepsOf(open, standing('COORDINATOR', null))).toEqual([]);
  });

  it('lets an organisation hand in and back only what it holds', () => {
    expect(stepsOf(ours, standing('PARTNER'))).toEqual(['HAND_IN', 'HAND_BACK']);
    expect(stepsOf({ ...ours, organisation: { id: 'theirs' } }, standing('PARTNER'))).toEqual([]);
    expect(stepsOf({ ...ours, organisation: null }, standing('PARTNER'))).toEqual([]);
    expect(stepsOf({ ...ours, state: 'HANDED_IN' }, standing('PARTNER'))).toEqual([]);
  });
});

describe('How near a task is', () => {
  const now = new Date('2026-10-28T22:30:00Z');
  const near = (dueAt: string, timeZone: string) => nearnessOf({ state: 'OPEN', dueAt }, now, timeZone);

  it('counts calendar days where the reader is', () => {
    expect(near('2026-10-28T23:30:00Z', 'America/New_York')).toEqual({ late: false, days: 0 });
    expect(near('2026-10-28T23:30:00Z', 'Europe/Zurich')).toEqual({ late: false, days: 1 });
  });

  it('is late from the instant on, even on the same day', () => {
    expect(near('2026-10-28T22:29:00Z', 'America/New_York')).toEqual({ late: true, days: 0 });
    expect(near('2026-10-26T22:29:00Z', 'America/New_York')).toEqual({ late: true, days: 2 });
  });

  it('says nothing of work that is handed in', () => {
    expect(nearnessOf({ state: 'HANDED_IN', dueAt: '2020-01-01T00:00:00Z' }, now, 'UTC')).toBeNull();
  });
});

describe('The filter to loosen', () => {
  it('is the words that are sought before any other', () => {
    expect(tightestOf(tasksSearch({ search: 'brief', place: 'GVA', mine: true }))).toBe('search');
    expect(tightestOf(tasksSearch({ place: 'GVA', state: 'OPEN' }))).toBe('place');
  });

  it('is none where none is set, whatever the view and the page', () => {
    expect(tightestOf(tasksSearch({ view: 'board', after: 'x' }))).toBeNull();
  });
});

it('offers each expertise once, by the alphabet', () => {
  const edges = ['Media', 'advocacy', 'média', 'Law'].map((expertise) => ({ node: { expertise } }));
  expect(expertisesOf({ edges })).toEqual(['advocacy', 'Law', 'média']);
});

it('asks for title, place and due time, in this order', () => {
  expect(leftOut({ title: ' ', placeId: '', due: '' })).toBe('title');
  expect(leftOut({ title: 'Brief', placeId: '', due: '' })).toBe('placeId');
  expect(leftOut({ title: 'Brief', placeId: 'p', due: '2027-03-01T17:00' })).toBeNull();
});
