import type { News } from '../../components/panel/news';
import { askWorker } from '../../lib/ask-worker';
import { browser } from '../../lib/browser';
import { newsSince } from '../../lib/facts/news';
import type { Words } from '../../lib/words/words';

/** What is new since the version whose news was read last; null: nothing. */
export function newsFor(read: string | null, { news }: Words): News | null {
  const current = browser.runtime.getManifest().version;
  const versions = newsSince(read, current, Object.keys(news.versions));
  if (versions.length === 0) return null;
  return {
    lines: versions.flatMap((version) => news.versions[version] ?? []),
    // Where it fails the news stays, and can be put away once more.
    onRead: () =>
      void askWorker({ kind: 'newsRead', version: current }).catch((error: unknown) =>
        console.warn('That the news was read could not be noted:', error),
      ),
  };
}
