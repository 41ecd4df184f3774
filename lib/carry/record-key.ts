/** What can be told from a storage key alone: `fact:<person>:…`, `person:<person>`, `reminded:<person>:…`, `setting:<name>`. */

/** Whom a record is about; null: nobody, or it cannot be told. */
export function personOfKey(key: string): string | null {
  return /^(?:fact|person|reminded):([^:]+)(?::|$)/.exec(key)?.[1] ?? null;
}

/** Any key that this or a later version may write: a kind, then words and numbers. */
export function isStorageKey(key: string): boolean {
  return /^[a-z]{3,12}:[A-Za-z0-9][A-Za-z0-9:._-]{0,119}$/.test(key);
}
