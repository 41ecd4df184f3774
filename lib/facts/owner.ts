import * as z from 'zod/mini';
import type { Detection, PageId } from '../pages/page';
import type { People } from './person';
import { isWaiting } from './waiting';

/**
 * Whom a tab belongs to, in session storage: `owner:<tab>`, apart from `tab:<tab>`, which goes with each document.
 * `person`: an id, also of facts that wait. `inside`: something beyond sign-in was seen since.
 */
const ownerRecord = z.object({ v: z.literal(1), person: z.string(), inside: z.boolean() });
export type Owner = Readonly<z.infer<typeof ownerRecord>>;

const OWNER = 'owner:';

export function ownerKey(tab: number): string {
  return OWNER + tab;
}

export function readOwner(raw: unknown): Owner | null {
  const record = ownerRecord.safeParse(raw);
  return record.success ? record.data : null;
}

/** Every tab that belongs to somebody, by its key. */
export function ownersIn(session: Readonly<Record<string, unknown>>): ReadonlyMap<string, Owner> {
  const entries = Object.entries(session).filter(([key]) => key.startsWith(OWNER));
  return new Map(
    entries.flatMap(([key, raw]) => {
      const owner = readOwner(raw);
      return owner ? [[key, owner] as const] : [];
    }),
  );
}

/** Where nobody has signed in yet, or nobody any more. */
const SIGN_IN: readonly PageId[] = [
  'kog/sign-in-email',
  'kog/sign-in-password',
  'kog/sign-in',
  'kasper/sign-in',
];

/**
 * Whom a tab belongs to once a screen was seen in it: whoever was chosen when sign-in was first seen. It stays theirs,
 * whoever is chosen meanwhile, until sign-in is seen again. Several people and none chosen: what it shows waits
 * under `newId`. Null: nobody is known yet, and the first one is yet to be made.
 */
export function ownerAfterSeeing(
  before: Owner | null,
  detection: Detection,
  people: People,
  newId: string,
): Owner | null {
  if (detection.outcome !== 'page') return before;
  const signIn = SIGN_IN.includes(detection.page);
  const inside = !signIn;
  if (before && !(signIn && before.inside)) return { ...before, inside: before.inside || inside };
  if (people.chosen !== null) return { v: 1, person: people.chosen, inside };
  return people.all.size > 0 || people.nobody ? { v: 1, person: newId, inside } : null;
}

/** Somebody is chosen beside a tab in which nobody has signed in yet: it becomes theirs. */
export function ownerAfterChoosing(before: Owner | null, person: string): Owner | null {
  return before && !before.inside ? { ...before, person } : before;
}

/**
 * Whether what a tab shows may be kept. Not if its person was removed or cleared: what is gone must not come back from
 * a tab that is still signed in.
 */
export function mayKeepFor(people: People, person: string): boolean {
  return people.all.has(person) || people.chosen === person || isWaiting(person);
}
