/** Instants (milliseconds) as people say them in a language such as `en-US`, in the time zone of this computer. */
export function datesIn(language: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const said = new Intl.DateTimeFormat(language, options);
    return (at: number | Date): string => said.format(at);
  };
  const date = { weekday: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const calendar = format({ dateStyle: 'long', timeZone: 'UTC' });
  const hour = format({ hour: 'numeric', timeZone: 'UTC' });
  return {
    /** A day written YYYY-MM-DD, the same in every time zone. */
    calendarDay: (day: string): string => calendar(new Date(`${day}T00:00:00Z`)),
    day: format({ ...date, month: 'short', year: 'numeric' }),
    dayAndTime: format({ ...date, ...time, month: 'short' }),
    /** For paper, which is read much later and elsewhere. */
    dayAndTimeInFull: format({ ...date, ...time, month: 'long', year: 'numeric', timeZoneName: 'short' }),
    /** An hour of the clock, 0 to 23. No line may end within it. */
    hour: (hours: number): string => hour(new Date(hours * 3_600_000)).replace(/\s/g, '\u00a0'),
  };
}
