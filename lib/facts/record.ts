import * as z from 'zod/mini';
import { type Chain, released } from './chain';
import { FACTS, type FactId } from './facts';

/** Where a fact stands in storage: `fact:<person>:<round>:<fact>`. */
export interface FactKey {
  readonly person: string;
  readonly round: number;
  readonly fact: FactId;
}

const key = /^fact:([a-z0-9-]{8,40}):([1-9][0-9]{0,4}):([a-z-]+)$/;

export function factKey({ person, round, fact }: FactKey): string {
  return `fact:${person}:${round}:${fact}`;
}

/** Null: not the key of a fact we know. */
export function parseFactKey(name: string): FactKey | null {
  const [, person, round, fact] = key.exec(name) ?? [];
  if (person === undefined || fact === undefined || !isFact(fact)) return null;
  return { person, round: Number(round), fact };
}

function isFact(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}

const instant = z.number().check(z.nonnegative(), z.maximum(8.64e15));

/**
 * What is kept of a fact. `at`: since when it holds; `saved`: when this was written, which orders the copies of it.
 * Both are instants in milliseconds. `gone`: the person undid it; it stays undone when a page is seen again.
 */
const factRecord = z.object({
  v: z.literal(1),
  at: instant,
  saved: instant,
  by: z.enum(['page', 'person']),
  value: z.optional(z.string()),
  gone: z.optional(z.literal(true)),
});
export type FactRecord = Readonly<z.infer<typeof factRecord>>;
const facts: Chain<FactRecord> = released(factRecord);

export interface FactEntry {
  readonly key: FactKey;
  readonly record: FactRecord;
}

/** A record that cannot be read: from a newer version, or damaged. It is kept as it is, and the person is told. */
export interface Unreadable {
  readonly name: string;
  /** Set where at least the key could be read: nothing else may be written there. */
  readonly key: FactKey | null;
}

export interface FactRecords {
  readonly facts: readonly FactEntry[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads all facts out of a copy of the storage (`fact:` keys alone; others are for others). Never throws. */
export function readRecords(raw: Readonly<Record<string, unknown>>): FactRecords {
  const readable: FactEntry[] = [];
  const unreadable: Unreadable[] = [];
  for (const [name, content] of Object.entries(raw)) {
    if (!name.startsWith('fact:')) continue;
    const key = parseFactKey(name);
    const record = facts.read(content);
    if (key && record && valueFits(key.fact, record)) readable.push({ key, record });
    else unreadable.push({ name, key });
  }
  return { facts: readable, unreadable };
}

/** A fact with a closed list of values has one of them; any other fact has none. What is undone needs none. */
export function valueFits(
  fact: FactId,
  { value, gone }: { value?: string | undefined; gone?: true | undefined },
): boolean {
  const { values } = FACTS[fact];
  if (value === undefined) return gone === true || values === undefined;
  return values?.includes(value) ?? false;
}
