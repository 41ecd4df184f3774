import type { Place, SignId } from '../../lib/pages/page';
import type { Term } from '../../lib/pages/vocabulary';
import type { Words } from '../../lib/words/words';

/** A sign in plain words, e.g. "a link or button: “Enroll”". The id is `place:term`, perhaps with `not-` before it. */
export function signInWords(id: SignId, { signs }: Words): string {
  const [place = '', term = ''] = id.replace(/^not-/, '').split(':');
  const what = signs.terms[term as Term] ?? term;
  const at = signs.places[place as Place];
  const sign = at ? at(what) : what;
  return id.startsWith('not-') ? signs.against(sign) : sign;
}
