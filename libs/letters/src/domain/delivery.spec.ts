import { silenceOf } from './delivery';

const delivered = { at: new Date('2026-07-08T02:00:00Z'), zone: 'America/New_York' };
const now = new Date('2026-11-26T12:00:00Z');

describe('the clock of silence', () => {
  it('runs from the local date of delivery', () => {
    expect(silenceOf(delivered, [], now)).toEqual({ days: 142, since: '2026-07-07', until: null });
  });

  it('is not stopped by a holding answer', () => {
    expect(silenceOf(delivered, [{ kind: 'HOLDING', answeredOn: '2026-07-20' }], now).days).toBe(142);
  });

  it('stands still at the first answer of substance, in whatever order answers are recorded', () => {
    const answers = [
      { kind: 'MEETING_OFFERED', answeredOn: '2026-09-01' },
      { kind: 'SUBSTANTIVE', answeredOn: '2026-08-06' },
    ] as const;
    const silence = { days: 30, since: '2026-07-07', until: '2026-08-06' };
    expect(silenceOf(delivered, answers, now)).toEqual(silence);
    expect(silenceOf(delivered, [...answers].reverse(), now)).toEqual(silence);
  });

  it('is never less than no day, and counts days, not hours, over a change of clocks', () => {
    expect(silenceOf(delivered, [{ kind: 'SUBSTANTIVE', answeredOn: '2026-07-01' }], now).days).toBe(0);
    const eve = { at: new Date('2026-10-31T16:00:00Z'), zone: 'America/New_York' };
    expect(silenceOf(eve, [], new Date('2026-11-02T04:59:00Z')).days).toBe(1);
    expect(silenceOf(eve, [], new Date('2026-11-02T05:00:00Z')).days).toBe(2);
  });
});
