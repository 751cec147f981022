/** The longest pause that still counts as working on a request, in seconds. */
export const LONGEST_PAUSE = 120;

/**
 * Active time is the time someone spends with a draft open and moving: at every save, the seconds since
 * the one before, at most two minutes: one page follows the other by a save, and opening a page changes nothing. A phone call or a lesson in between is not counted; two
 * colleagues writing at once count once. It is measured by the server alone, so that it is the same without
 * JavaScript, and is only ever shown in aggregate, beside the promise of minutes.
 */
export function secondsActive(touchedAt: Date, at: Date): number {
  const gap = Math.round((at.getTime() - touchedAt.getTime()) / 1000);
  return Math.min(Math.max(gap, 0), LONGEST_PAUSE);
}
