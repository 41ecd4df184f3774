/**
 * Every drawn screen, in every skin, under every change alone and under random pairs of changes: a fixed seed makes
 * the same corpus each time.
 */
import { Window } from 'happy-dom';
import { detectPage } from '../../lib/pages/detect';
import { readPortal } from '../../lib/portal/read-portal';
import { HOSTS } from '../../practice/hosts';
import { type DrawnScreen, renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { markupLook } from '../screen/markup-look';
import { CHANGES } from './changes';

export interface Verdict {
  readonly screen: string;
  readonly change: string;
  /** `told`: as what it draws (or, if nobody's, as nothing); `silent`: not told; `wrong`: told as something else. */
  readonly verdict: 'told' | 'silent' | 'wrong';
  readonly detection: string;
}

const SEED = 20_261_123;

export function* judgeCorpus(): Generator<Verdict> {
  const random = numbersFrom(SEED);
  const names = Object.keys(CHANGES);
  const any = () => names[Math.floor(random() * names.length)] ?? '';
  for (const screen of Object.values(SCREENS)) {
    for (const skin of SKINS) {
      const html = renderScreen(screen, skin);
      for (const name of names) yield judge(screen, html, [name], random);
      for (let pair = 0; pair < 2; pair++) yield judge(screen, html, [any(), any()], random);
    }
  }
}

function judge(screen: DrawnScreen, html: string, changes: readonly string[], random: () => number): Verdict {
  const window = new Window({ url: `https://${HOSTS[screen.host]}${screen.path}` });
  window.document.write(html);
  const document = window.document as unknown as Document;
  for (const name of changes) CHANGES[name]?.(document, random);
  const detection = detectPage(readPortal(document, { host: HOSTS[screen.host], look: markupLook }));
  window.close();
  const told = detection.outcome === 'page' ? detection.page : null;
  const verdict = told === screen.page ? 'told' : told === null ? 'silent' : 'wrong';
  return {
    screen: screen.key,
    change: changes.length === 1 ? (changes[0] ?? '') : 'two at once',
    verdict,
    detection: `${changes.join(' + ')}: ${JSON.stringify(detection)}`,
  };
}

/** The generator mulberry32: small, seeded, good enough to choose with. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
