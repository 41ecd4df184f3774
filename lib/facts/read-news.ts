import { NEWS, readNewsRead, recordForNewsRead } from './news';
import { alone, readAll, write } from './store';

/** Remembers that the news of a version was read. */
export function rememberNewsRead(version: string, now: number): Promise<void> {
  return alone('memory', () => write(recordForNewsRead(version, now)));
}

/** After the first installation nothing is news; a version noted before stays. */
export function beginNews(version: string, now: number): Promise<void> {
  return alone('memory', async () => {
    const { raw } = await readAll();
    if (readNewsRead(raw[NEWS]) === null) await write(recordForNewsRead(version, now));
  });
}
