import * as z from 'zod/mini';
import { released } from './chain';

/**
 * A person is an opaque id; `person:<id>` alone holds what they call themselves, if anything. `gone`: taken off the
 * roster; it stays off when an older copy is merged in, and can be brought back.
 */
const personRecord = z.object({
  v: z.literal(1),
  saved: z.number(),
  alias: z.string(),
  gone: z.optional(z.literal(true)),
});
export type PersonRecord = Readonly<z.infer<typeof personRecord>>;
const roster = released<PersonRecord>(personRecord);

/** `setting:person`: whose facts are recorded and shown. Null: nobody's. */
const chosenRecord = z.object({ v: z.literal(1), saved: z.number(), person: z.nullable(z.string()) });
const choice = released(chosenRecord);

export const PERSON = 'person:';
export const CHOSEN = 'setting:person';

export interface People {
  readonly all: ReadonlyMap<string, PersonRecord>;
  /** Those taken off the roster. */
  readonly gone: ReadonlyMap<string, PersonRecord>;
  /** The chosen one; null: nobody yet, or several and none chosen. */
  readonly chosen: string | null;
  /** It was said that it is nobody's turn: what is seen waits, however few people there are. */
  readonly nobody: boolean;
  /** Keys that cannot be read; they are kept. */
  readonly unreadable: readonly string[];
}

export function personKey(person: string): string {
  return PERSON + person;
}

export function readPeople(raw: Readonly<Record<string, unknown>>): People {
  const all = new Map<string, PersonRecord>();
  const gone = new Map<string, PersonRecord>();
  const unreadable: string[] = [];
  for (const [name, content] of Object.entries(raw)) {
    if (!name.startsWith(PERSON)) continue;
    const record = roster.read(content);
    if (record) (record.gone ? gone : all).set(name.slice(PERSON.length), record);
    else unreadable.push(name);
  }
  const setting = choice.read(raw[CHOSEN]);
  if (!setting && raw[CHOSEN] !== undefined) unreadable.push(CHOSEN);
  const said = setting?.person;
  const chosen = typeof said === 'string' && !gone.has(said) ? said : onlyOne(all);
  const nobody = said === null;
  return { all, gone, chosen: nobody ? null : chosen, nobody, unreadable };
}

/** One person alone need not be chosen. */
function onlyOne(all: ReadonlyMap<string, PersonRecord>): string | null {
  const [only, ...others] = all.keys();
  return others.length === 0 ? (only ?? null) : null;
}

/** What to write so that `person` is the chosen one; null: nobody. */
export function choosing(person: string | null, now: number): Readonly<Record<string, unknown>> {
  const chosen: z.infer<typeof chosenRecord> = { v: 1, saved: now, person };
  return { [CHOSEN]: chosen };
}

/**
 * Who is written about: the chosen one, or a first person under the id `newId`. `write`: what is to be written to make
 * it so. Null where it is not known whom it is about: several people and none chosen, or people who cannot be read.
 */
export function personToWriteFor(
  people: People,
  newId: string,
  now: number,
): { person: string; write: Readonly<Record<string, unknown>> } | null {
  if (people.chosen !== null) return { person: people.chosen, write: {} };
  if (people.all.size > 0 || people.nobody || people.unreadable.length > 0) return null;
  const first: PersonRecord = { v: 1, saved: now, alias: '' };
  return { person: newId, write: { [personKey(newId)]: first, ...choosing(newId, now) } };
}
