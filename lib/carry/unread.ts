/** What cannot be read, as far as its key tells what it was. It is kept as it is, shown, and can be saved to a file. */
import type { FactId } from '../facts/facts';
import { readPeople } from '../facts/person';
import { parseFactKey } from '../facts/record';
import { type Backup, backupOf } from './backup';
import { unreadableKeys } from './legible';
import { personOfKey } from './record-key';

/** `key`: where it stands. `fact`: which fact it was. `alias`: of whom, if that is known and they have a name. */
export interface Unread {
  readonly key: string;
  readonly kind: 'fact' | 'person' | 'reminder' | 'setting' | 'other';
  readonly fact: FactId | null;
  readonly alias: string;
}

const KINDS: readonly (readonly [string, Unread['kind']])[] = [
  ['fact:', 'fact'],
  ['person:', 'person'],
  ['reminded:', 'reminder'],
  ['setting:', 'setting'],
];

export function unreadIn(raw: Readonly<Record<string, unknown>>): readonly Unread[] {
  const { all, gone } = readPeople(raw);
  return [...unreadableKeys(raw)].sort().map((key) => {
    const person = personOfKey(key) ?? '';
    return {
      key,
      kind: KINDS.find(([start]) => key.startsWith(start))?.[1] ?? 'other',
      fact: parseFactKey(key)?.fact ?? null,
      alias: (all.get(person) ?? gone.get(person))?.alias ?? '',
    };
  });
}

/** A copy of that alone, to be sent to whoever can help, or brought in again later. */
export function backupOfUnread(raw: Readonly<Record<string, unknown>>, now: number): Backup {
  return { ...backupOf(raw, null, now), records: {} };
}
