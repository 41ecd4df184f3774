import { canOpenPanel } from '../../lib/browser';
import type { FactState } from '../../lib/facts/state';
import { readAll } from '../../lib/facts/store';
import type { Advice } from '../../lib/guide/advice';
import { adviseFor } from '../../lib/guide/advise';
import type { PageId } from '../../lib/pages/page';
import { wordsInForce } from '../../lib/words/words';

/** What is said on a page to somebody for whom these facts hold, as this browser is set. */
export async function adviceInForce(page: PageId, facts: FactState): Promise<Advice | null> {
  const { inForce } = await readAll();
  const words = wordsInForce(inForce, navigator.language);
  return adviseFor(page, facts, words, { canOpenPanel, muted: inForce.mutedHints });
}
