import { change, COORDINATOR, REFUSED, type RootField } from './root-field';

/** Every mutation of the calendar of moments. */
export const CALENDAR: Readonly<Record<string, RootField>> = {
  addOccurrence: change(
    COORDINATOR,
    (ids) => `input: {momentId: "${ids.momentId}", start: "2031-01-06", basis: "Their letter"}`,
    REFUSED,
  ),
  confirmOccurrence: change(
    COORDINATOR,
    (ids) =>
      `input: {id: "${ids.occurrence}", startDate: "2031-01-06", endDate: "2031-01-07", source: {title: "Calendar", symbol: "A/1", date: "2026-01-01"}}`,
    REFUSED,
  ),
  proposeOccurrences: change(COORDINATOR, (ids) => `momentId: "${ids.momentId}", count: 1`, REFUSED),
  recordOccurrence: change(COORDINATOR, (ids) => `id: "${ids.occurrence}", outcome: HELD`, REFUSED),
  removeOccurrenceDeadline: change(
    COORDINATOR,
    (ids) => `occurrenceId: "${ids.occurrence}", instrument: REPORT`,
    REFUSED,
  ),
  setOccurrenceDeadline: change(
    COORDINATOR,
    (ids) => `input: {occurrenceId: "${ids.occurrence}", instrument: REPORT, due: "2031-01-06", version: 0}`,
    REFUSED,
  ),
};
