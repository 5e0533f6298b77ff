/** The one place that asks the browser what time it is. */
export function currentTime(): Date {
  return new Date();
}
