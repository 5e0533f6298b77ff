/** Local times at a place as instants, by the rule that the server follows (RFC 5545): of a time that a clock shows twice, the first. */

const DAY_MS = 86_400_000;

/** The instant of `2027-03-01T17:00` on the clocks of a zone; null for what is not a whole date and time. */
export function instantAt(local: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc)) return null;
  const before = asUtc - offsetAt(asUtc - DAY_MS, timeZone);
  const after = asUtc - offsetAt(asUtc + DAY_MS, timeZone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  // a time that clocks leap over is counted on from before the leap
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** By how much the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1_000) * 1_000;
  const shown = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(
    whole,
  );
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - whole;
}
