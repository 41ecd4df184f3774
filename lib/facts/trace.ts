import { PERSON } from './person';

/**
 * That there were notes: the ids of the people of whom something is kept on this computer's disk, in a second place
 * (IndexedDB) which does not go when the first is lost. If none of them is left there, and nobody erased them, the notes
 * were wiped. It holds no name and no fact, and whoever erases a person erases their id here first.
 */
const DATABASE = 'kasper-guide';
const STORE = 'trace';
const KEY = 'people';

/** The ids; none where there is no trace, or no such place. Never rejects. */
export async function readTrace(): Promise<readonly string[]> {
  const found = await inStore('readonly', (store) => store.get(KEY)).catch(() => undefined);
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

/** A trace that cannot be left is no harm: it is missed only if the notes are lost, too. */
export async function writeTrace(people: readonly string[]): Promise<void> {
  await inStore('readwrite', (store) => store.put([...people], KEY)).catch((error: unknown) =>
    console.warn('No trace of the notes could be left:', error),
  );
}

/** These records are erased on purpose: they are not to be missed. */
export async function forgetInTrace(keys: readonly string[]): Promise<void> {
  const gone = keys.filter((key) => key.startsWith(PERSON)).map((key) => key.slice(PERSON.length));
  if (gone.length === 0) return;
  const known = await readTrace();
  if (known.some((id) => gone.includes(id))) await writeTrace(known.filter((id) => !gone.includes(id)));
}

/** Whether all that was known is gone. `people`: the ids of those of whom there is a record now. */
export function wereWiped(trace: readonly string[], people: readonly string[]): boolean {
  return trace.length > 0 && !trace.some((id) => people.includes(id));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
