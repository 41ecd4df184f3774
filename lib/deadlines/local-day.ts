/** Days as people count them where this computer is; clocks that go forward or back make none shorter or longer. */

/** The last millisecond of the day that is `days` after the day of `at`. */
export function endOfDay(at: number, days: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days + 1).getTime() - 1;
}

/** That hour of the day that is `days` after (negative: before) the day of `at`. */
export function hourOfDay(at: number, days: number, hour: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour).getTime();
}

/** How many midnights lie between two instants. */
export function daysBetween(earlier: number, later: number): number {
  // Days of 23 and 25 hours make the quotient uneven, never by as much as half a day.
  return Math.round((hourOfDay(later, 0, 0) - hourOfDay(earlier, 0, 0)) / (24 * 3_600_000));
}
