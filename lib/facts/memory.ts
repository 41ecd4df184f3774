import { type InForce, inForce } from './in-force';
import { type People, readPeople } from './person';
import { readPolicy } from './policy';
import { PREFERENCES, readPreferences } from './preferences';
import { type FactEntry, type FactRecords, readRecords } from './record';
import { type FactState, factStateOf } from './state';
import { waitingFacts } from './waiting';
import { readShared, SHARED } from './workstation';

/** Everything kept on this computer, read from one copy of the storage. */
export interface Memory {
  readonly people: People;
  readonly records: FactRecords;
  /** What holds for the chosen person. */
  readonly facts: FactState;
  /** What was seen of somebody, but not of whom: by the id it waits under. */
  readonly waiting: ReadonlyMap<string, readonly FactEntry[]>;
  /** What counts here: policy over person over usual. */
  readonly inForce: InForce;
  /** Names of everything that cannot be read. It is kept; the panel tells. */
  readonly unreadable: readonly string[];
  /** The copy itself, for those who keep records of other kinds. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Kinds of keys there are; a key of no kind was written by a newer version, or by nobody of ours. */
const KINDS = ['fact:', 'person:', 'setting:', 'reminded:'];

/** Whether a key is one of memory, and not of a tab. */
export function isMemory(name: string): boolean {
  return KINDS.some((kind) => name.startsWith(kind));
}

/** `managed`: what the browser's own policy sets for the guide. */
export function readMemory(
  raw: Readonly<Record<string, unknown>>,
  managed: Readonly<Record<string, unknown>> = {},
): Memory {
  const people = readPeople(raw);
  const records = readRecords(raw);
  const strange = Object.keys(raw).filter((name) => !isMemory(name));
  return {
    people,
    records,
    facts: factStateOf(records.facts, people.chosen),
    waiting: waitingFacts(records),
    inForce: inForce(readPolicy(managed), readPreferences(raw[PREFERENCES]), readShared(raw[SHARED])),
    unreadable: [...records.unreadable.map(({ name }) => name), ...people.unreadable, ...strange],
    raw,
  };
}
