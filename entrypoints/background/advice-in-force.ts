import { canOpenPanel } from '../../lib/browser';
import type { Memory } from '../../lib/facts/memory';
import type { FactState } from '../../lib/facts/state';
import { readAll } from '../../lib/facts/store';
import type { Advice } from '../../lib/guide/advice';
import { adviseFor } from '../../lib/guide/advise';
import type { PageId } from '../../lib/pages/page';
import { wordsInForce } from '../../lib/words/words';

/** What is said on a page to somebody for whom these facts hold, as this browser is set. */
export async function adviceInForce(page: PageId, facts: FactState): Promise<Advice | null> {
  return adviseBy(await readAll(), page, facts);
}

/** The same as long as the browser does not tell its policy: to whoever was chosen last, by what is noted. */
export async function adviceBeforePolicy(page: PageId): Promise<Advice | null> {
  const memory = await readAll({});
  return adviseBy(memory, page, memory.facts);
}

function adviseBy({ inForce }: Memory, page: PageId, facts: FactState): Advice | null {
  const words = wordsInForce(inForce, navigator.language);
  return adviseFor(page, facts, words, { canOpenPanel, muted: inForce.mutedHints });
}
