/** Instants (milliseconds) as people say them, in the time zone of this computer. */
const day = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});
const dayAndTime = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const calendar = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const inFull = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

export const dates = {
  /** A day written YYYY-MM-DD, the same in every time zone. */
  calendarDay: (day: string): string => calendar.format(new Date(`${day}T00:00:00Z`)),
  day: (at: number): string => day.format(at),
  dayAndTime: (at: number): string => dayAndTime.format(at),
  /** For paper, which is read much later and elsewhere. */
  dayAndTimeInFull: (at: number): string => inFull.format(at),
};
