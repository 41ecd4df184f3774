import * as z from 'zod/mini';

/** A person is an opaque id; `person:<id>` alone holds what they call themselves, if anything. */
const personRecord = z.object({ v: z.literal(1), saved: z.number(), alias: z.string() });
export type PersonRecord = Readonly<z.infer<typeof personRecord>>;

/** `setting:person`: whose facts are recorded and shown. */
const chosenRecord = z.object({ v: z.literal(1), saved: z.number(), person: z.string() });

const PERSON = 'person:';
const CHOSEN = 'setting:person';

export interface People {
  readonly all: ReadonlyMap<string, PersonRecord>;
  /** The chosen one; null: nobody yet, or several and none chosen. */
  readonly chosen: string | null;
  /** Keys that cannot be read; they are kept. */
  readonly unreadable: readonly string[];
}

export function readPeople(raw: Readonly<Record<string, unknown>>): People {
  const all = new Map<string, PersonRecord>();
  const unreadable: string[] = [];
  for (const [name, content] of Object.entries(raw)) {
    if (!name.startsWith(PERSON)) continue;
    const record = personRecord.safeParse(content);
    if (record.success) all.set(name.slice(PERSON.length), record.data);
    else unreadable.push(name);
  }
  const setting = chosenRecord.safeParse(raw[CHOSEN]);
  if (!setting.success && raw[CHOSEN] !== undefined) unreadable.push(CHOSEN);
  const [only, ...others] = all.keys();
  const alone = others.length === 0 ? (only ?? null) : null;
  return { all, chosen: setting.success ? setting.data.person : alone, unreadable };
}

/**
 * Who is written about: the chosen one, or a first person under the id `newId`. `write`: what is to be written to make
 * it so. Null where it is not known whom it is about: several people and none chosen, or people who cannot be read.
 */
export function personToWriteFor(
  people: People,
  newId: string,
  now: number,
): { person: string; write: Record<string, unknown> } | null {
  if (people.chosen !== null) return { person: people.chosen, write: {} };
  if (people.all.size > 0 || people.unreadable.length > 0) return null;
  const first: PersonRecord = { v: 1, saved: now, alias: '' };
  const chosen: z.infer<typeof chosenRecord> = { v: 1, saved: now, person: newId };
  return { person: newId, write: { [PERSON + newId]: first, [CHOSEN]: chosen } };
}
