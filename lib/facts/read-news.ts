import { NEWS, readNewsRead, recordForNewsRead } from './news';
import { alone, readAll, write } from './store';

/** Remembers that the news of a version was read. */
export function rememberNewsRead(version: string, now: number): Promise<void> {
  return alone('memory', () => write(recordForNewsRead(version, now)));
}

/**
 * After an update from `version`: its news, and that of all before, count as read. What was noted before stays, for
 * several updates may come before anybody looks; after the first installation nothing is noted, and nothing is news.
 */
export function beginNews(version: string, now: number): Promise<void> {
  return alone('memory', async () => {
    const { raw } = await readAll();
    if (readNewsRead(raw[NEWS]) === null) await write(recordForNewsRead(version, now));
  });
}
