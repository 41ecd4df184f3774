import type { News } from '../../components/panel/news';
import { browser } from '../../lib/browser';
import { newsSince } from '../../lib/facts/news';
import { send } from '../../lib/messages';
import type { Words } from '../../lib/words/words';

/** What is new since the version whose news was read last; null: nothing. */
export function newsFor(read: string | null, { news }: Words): News | null {
  const current = browser.runtime.getManifest().version;
  const versions = newsSince(read, current, Object.keys(news.versions));
  if (versions.length === 0) return null;
  return {
    lines: versions.flatMap((version) => news.versions[version] ?? []),
    onRead: () => void send({ kind: 'newsRead', version: current }),
  };
}
