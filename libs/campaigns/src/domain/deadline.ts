/** By which instruments one can speak at an occurrence; each has a deadline of its own. */
export const INSTRUMENTS = ['WRITTEN_STATEMENT', 'SIDE_EVENT', 'REPORT', 'SPEAKERS_LIST'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Reckoned from other years, or read in the organ's own calendar. */
export const DEADLINE_STATUSES = ['EXPECTED', 'CONFIRMED'] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];
