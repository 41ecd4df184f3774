/** Numbers and lists as people say them in a language such as `en-US`. */
export function countsIn(language: string) {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    /** The form that goes with a number. */
    form: (n: number, one: string, other: string): string => (rules.select(n) === 'one' ? one : other),
    /** The number with the form that goes with it: 1 note, 2 notes. */
    count: (n: number, one: string, other: string): string =>
      `${number.format(n)} ${rules.select(n) === 'one' ? one : other}`,
    /** How long something lasts: 1 hour, 2 hours. */
    length: (n: number, unit: 'minute' | 'hour' | 'day'): string =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n),
    /** One, two, and three. */
    list: (items: readonly string[]): string => all.format(items),
  };
}
