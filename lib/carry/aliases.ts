import { readPeople } from '../facts/person';

/** What people call themselves, by id, from several copies of the storage; the later copy goes before the earlier. */
export function aliasesIn(
  ...copies: readonly Readonly<Record<string, unknown>>[]
): ReadonlyMap<string, string> {
  return new Map(
    copies.flatMap((raw) => [...readPeople(raw).all].map(([id, { alias }]) => [id, alias] as const)),
  );
}
