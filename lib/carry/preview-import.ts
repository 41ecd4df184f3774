import type { FactId } from '../facts/facts';
import { mergeRecords } from '../facts/merge';
import { type FactRecord, parseFactKey, readRecords } from '../facts/record';
import type { Backup } from './backup';
import { unreadableKeys } from './legible';
import { isPlainObject } from './plain';
import { personOfKey } from './record-key';

/** One record of a file. `person`: whom it is about. `fact`: which fact it is; null: it is no fact. */
export interface Change {
  readonly key: string;
  readonly person: string | null;
  readonly fact: FactId | null;
}

/** What taking a file in would do here, record by record, by the merge of lib/facts. */
export interface ImportPreview {
  /** There is nothing of the kind here. */
  readonly added: readonly Change[];
  /** Takes the place of what is here. */
  readonly newer: readonly Change[];
  /** What is here stays: it is newer, or it is a setting of this computer. */
  readonly kept: readonly Change[];
  /** Nothing to do: it is here already. */
  readonly same: number;
  /** Cannot be read by this version; put beside the rest as they are. */
  readonly unreadable: number;
  /** The records to write. */
  readonly write: Readonly<Record<string, unknown>>;
}

type Outcome = 'added' | 'newer' | 'kept' | 'same';

export function previewImport(raw: Readonly<Record<string, unknown>>, backup: Backup): ImportPreview {
  const judged = Object.entries(backup.records).map(([key, theirs]) => ({
    key,
    theirs,
    outcome: outcomeOf(key, raw[key], theirs),
  }));
  const carried = Object.entries(backup.unreadable).filter(([key]) => raw[key] === undefined);
  const changes = (wanted: Outcome) =>
    judged.filter(({ outcome }) => outcome === wanted).map(({ key }) => changeOf(key));
  const written = judged.filter(({ outcome }) => outcome === 'added' || outcome === 'newer');
  return {
    added: changes('added'),
    newer: changes('newer'),
    kept: changes('kept'),
    same: judged.filter(({ outcome }) => outcome === 'same').length,
    unreadable: carried.length,
    write: Object.fromEntries([...written.map(({ key, theirs }) => [key, theirs] as const), ...carried]),
  };
}

function changeOf(key: string): Change {
  return { key, person: personOfKey(key), fact: parseFactKey(key)?.fact ?? null };
}

function outcomeOf(key: string, mine: unknown, theirs: unknown): Outcome {
  if (mine === undefined) return 'added';
  if (inOrder(mine) === inOrder(theirs)) return 'same';
  // Settings belong to the computer; what cannot be read here is never written over.
  if (key.startsWith('setting:')) return 'kept';
  if (unreadableKeys({ [key]: mine }).size > 0) return 'kept';
  if (key.startsWith('fact:')) return outcomeOfFact(factIn(key, mine), factIn(key, theirs));
  const later = savedIn(key, theirs) - savedIn(key, mine);
  // Saved at the same instant: an order of the contents, so that files end alike whatever their order.
  return later > 0 || (later === 0 && inOrder(theirs) > inOrder(mine)) ? 'newer' : 'kept';
}

function outcomeOfFact(mine: FactRecord | null, theirs: FactRecord | null): Outcome {
  return mine && theirs && mergeRecords(mine, theirs) === theirs ? 'newer' : 'kept';
}

function factIn(key: string, content: unknown): FactRecord | null {
  return readRecords({ [key]: content }).facts[0]?.record ?? null;
}

/** People by when they were saved, reminders by when they were given. */
function savedIn(key: string, content: unknown): number {
  const at = isPlainObject(content) && content[key.startsWith('person:') ? 'saved' : 'at'];
  return typeof at === 'number' ? at : 0;
}

/** A record as text that does not depend on the order in which it was put together. */
function inOrder(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
