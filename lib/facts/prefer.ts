import { PREFERENCES, type Preferring, readPreferences, recordForPreferring } from './preferences';
import { alone, readAll, write } from './store';

/** Remembers how the guide is to look and speak in this browser. */
export function prefer(what: Preferring, now: number): Promise<void> {
  return alone('memory', async () => {
    const { raw } = await readAll();
    await write(recordForPreferring(readPreferences(raw[PREFERENCES]), what, now));
  });
}
