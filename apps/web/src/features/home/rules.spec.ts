import { comingOf, decisionsOf, firstStepsOf, nextStepOf, soonestOf } from './rules';

const list = <Node>(...nodes: Node[]) => ({
  edges: nodes.map((node) => ({ node })),
  totalCount: nodes.length,
});
const now = new Date('2026-10-28T12:00:00Z');

describe('A coordinator’s first steps', () => {
  const nothing = {
    partners: list(),
    invitations: list(),
    everyCampaign: list(),
    everyLetter: list(),
    planned: list({ occurrence: null }),
  };

  it('are all to do in an empty coalition, also while a task prepares nothing', () => {
    expect([...firstStepsOf(nothing, false).values()]).toEqual([false, false, false, false, false]);
  });

  it('count an invitation as much as a partner who has come', () => {
    expect(firstStepsOf({ ...nothing, invitations: list({}) }, false).get('invite')).toBe(true);
    expect(firstStepsOf({ ...nothing, partners: list({}) }, false).get('invite')).toBe(true);
  });

  it('count a moment as planned once a task prepares one of its dates', () => {
    expect(
      firstStepsOf({ ...nothing, planned: list({ occurrence: null }, { occurrence: {} }) }, false).get(
        'moment',
      ),
    ).toBe(true);
  });
});

describe('The next step', () => {
  const rest = { invite: true, campaign: true, moment: true, letter: true };
  const next = (done: object) =>
    nextStepOf(new Map(Object.entries(done)) as Parameters<typeof nextStepOf>[0]);

  it('is the first that is not done', () => {
    expect(next({ ...rest, organisation: false, letter: false })).toBe('organisation');
    expect(next({ ...rest, organisation: true, letter: false })).toBe('letter');
  });

  it('is none for a coordinator who acts for nobody and has done the rest', () => {
    expect(next({ ...rest, organisation: false })).toBeNull();
    expect(next({ ...rest, organisation: true })).toBeNull();
  });
});

it('leaves out dates that will not take place', () => {
  const dates = list(
    { id: 1, status: 'CANCELLED' },
    { id: 2, status: 'EXPECTED' },
    { id: 3, status: 'CONFIRMED' },
  );
  expect(comingOf(dates).map(({ id }) => id)).toEqual([2, 3]);
  expect(comingOf(dates, 1).map(({ id }) => id)).toEqual([2]);
});

it('puts the letter that closes soonest first', () => {
  const letters = list(
    { id: 'none', closesAt: null },
    { id: 'later', closesAt: '2026-12-01T00:00:00Z' },
    { id: 'soon', closesAt: '2026-11-01T00:00:00Z' },
  );
  expect(soonestOf(letters).map(({ id }) => id)).toEqual(['soon', 'later', 'none']);
  expect(soonestOf(undefined)).toEqual([]);
});

describe('What needs a decision', () => {
  const nothing = {
    unclaimed: list<{ id: string; dueAt: string }>(),
    invitations: list<{ id: string; expiresAt: string }>(),
  };
  const letters = { locked: list({ id: 'locked' }), drafts: list({ id: 'draft' }) };
  const idsOf = ({ shown }: { shown: readonly object[] }) =>
    shown
      .flatMap((decision) =>
        Object.values(decision).map((value: string | { id: string }) =>
          typeof value === 'string' ? [] : value.id,
        ),
      )
      .flat();

  it('is ordered by the clock, then letters that can open before drafts, and leaves lasting invitations in peace', () => {
    const found = decisionsOf(
      {
        unclaimed: list(
          { id: 'late', dueAt: '2026-10-01T12:00:00Z' },
          { id: 'due', dueAt: '2026-10-30T12:00:00Z' },
        ),
        invitations: list(
          { id: 'lasting', expiresAt: '2026-10-31T12:00:00Z' },
          { id: 'ending', expiresAt: '2026-10-29T12:00:00Z' },
        ),
        ...letters,
      },
      now,
    );
    expect(idsOf(found)).toEqual(['late', 'ending', 'due', 'locked', 'draft']);
    expect(found.more).toBe(0);
  });

  it('shows three of a kind, so that many late tasks hide no letter, and counts the rest', () => {
    const tasks = Array.from({ length: 20 }, (_, day) => ({
      id: `task ${day}`,
      dueAt: `2026-10-${day + 10}T12:00:00Z`,
    }));
    const found = decisionsOf(
      { ...nothing, unclaimed: { ...list(...tasks), totalCount: 180 }, ...letters },
      now,
    );
    expect(idsOf(found)).toEqual(['task 0', 'task 1', 'task 2', 'locked', 'draft']);
    expect(found.more).toBe(177);
  });
});
