import type { InForce } from '../facts/in-force';

/** The numbers as the catalogues print them: those of lib/guide/desks, which a test compares. */
export const PRINTED = {
  'kog-help-desk': '(502) 564-0104, ext. 2',
  'business-office': '(502) 564-7985',
  'kasper-help-desk': '(502) 564-2703',
} as const;

/** A catalogue in which every printed number that was corrected is replaced, in sentences made of parts, too. */
export function corrected<T>(catalogue: T, phones: InForce['phones']): T {
  const pairs = (Object.keys(PRINTED) as (keyof typeof PRINTED)[]).flatMap((desk) => {
    const now = phones[desk];
    return now === undefined ? [] : [[PRINTED[desk], now] as const];
  });
  return pairs.length === 0 ? catalogue : (replaced(catalogue, pairs) as T);
}

type Pairs = readonly (readonly [printed: string, now: string])[];

function replaced(value: unknown, pairs: Pairs): unknown {
  if (typeof value === 'string') {
    return pairs.reduce((text, [printed, now]) => text.replaceAll(printed, now), value);
  }
  if (typeof value === 'function') {
    return (...given: unknown[]) => replaced(Reflect.apply(value, undefined, given), pairs);
  }
  if (Array.isArray(value)) return value.map((each) => replaced(each, pairs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, pairs)]));
}
