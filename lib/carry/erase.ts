import { CHOSEN } from '../facts/person';
import { isPlainObject } from './plain';
import { personOfKey } from './record-key';

/** The keys that go when one person, or everything, is erased: what cannot be read goes, too. */
export function keysToErase(
  raw: Readonly<Record<string, unknown>>,
  person: string | null,
): readonly string[] {
  return Object.keys(raw).filter((key) => {
    if (person === null || personOfKey(key) === person) return true;
    const chosen = raw[CHOSEN];
    // Whoever is gone is not the chosen one any more.
    return key === CHOSEN && isPlainObject(chosen) && chosen.person === person;
  });
}
