import type { InForce } from '../../lib/facts/in-force';
import { type Words, wordsInForce } from '../../lib/words/words';

/** The page takes on the language and the theme that count, and prints itself only where it may; answers the wording. */
export function dress(inForce: InForce): Words {
  const words = wordsInForce(inForce, navigator.language);
  document.documentElement.lang = words.language;
  document.documentElement.style.colorScheme = inForce.theme === 'system' ? '' : inForce.theme;
  const { dataset } = document.documentElement;
  if (inForce.mayExport) delete dataset.noExport;
  else dataset.noExport = words.carry.noExport;
  return words;
}
