import type { FactRecord } from './record';

/**
 * Which of two copies of a record holds: what a person said over what a page showed, then what was saved later,
 * then an order of the contents, so that every device comes to the same end whatever the order of the copies.
 */
export function mergeRecords(one: FactRecord, other: FactRecord): FactRecord {
  return compareRecords(one, other) < 0 ? other : one;
}

/** Two copies of what is known, by storage key; neither loses a record. Commutative, associative, idempotent. */
export function mergeCopies(
  one: ReadonlyMap<string, FactRecord>,
  other: ReadonlyMap<string, FactRecord>,
): ReadonlyMap<string, FactRecord> {
  const merged = new Map(one);
  for (const [key, record] of other) {
    const mine = merged.get(key);
    merged.set(key, mine ? mergeRecords(mine, record) : record);
  }
  return merged;
}

/** Negative: `one` gives way. Zero: they are equal in everything. */
function compareRecords(one: FactRecord, other: FactRecord): number {
  return (
    rank(one) - rank(other) ||
    one.saved - other.saved ||
    one.at - other.at ||
    Number(one.gone ?? false) - Number(other.gone ?? false) ||
    compareText(one.value ?? '', other.value ?? '')
  );
}

function rank({ by }: FactRecord): number {
  return by === 'person' ? 1 : 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
