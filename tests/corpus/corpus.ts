/** Every drawn screen under every change alone and under random pairs of changes: a fixed seed makes the same corpus each time. */
import { Window } from 'happy-dom';
import { detectPage } from '../../lib/pages/detect';
import { readPortal } from '../../lib/portal/read-portal';
import { HOSTS } from '../../practice/hosts';
import { type DrawnScreen, renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { markupLook } from '../screen/markup-look';
import { CHANGES } from './changes/changes';
import { numbersFrom } from './numbers-from';

export interface Verdict {
  readonly screen: string;
  readonly change: string;
  /** `told`: as what it draws (or, if nobody's, as nothing); `silent`: not told; `wrong`: told as something else. */
  readonly verdict: 'told' | 'silent' | 'wrong';
  readonly detection: string;
}

const SEED = 20_261_123;
/** Pairs of changes each screen is put through besides every single one. */
const PAIRS = 4;

export function* judgeCorpus(): Generator<Verdict> {
  const random = numbersFrom(SEED);
  const names = Object.keys(CHANGES);
  const any = () => names[Math.floor(random() * names.length)] ?? '';
  const parse = parser();
  for (const [at, screen] of Object.values(SCREENS).entries()) {
    // Every change in one skin and the next in the other: half the time, and nothing is left out.
    for (const [place, name] of names.entries())
      yield judge(parse, screen, SKINS[(at + place) % SKINS.length], [name], random);
    for (let pair = 0; pair < PAIRS; pair++)
      yield judge(parse, screen, SKINS[pair % SKINS.length], [any(), any()], random);
  }
}

function judge(
  parse: (html: string) => Document,
  screen: DrawnScreen,
  skin: (typeof SKINS)[number] | undefined,
  changes: readonly string[],
  random: () => number,
): Verdict {
  const document = parse(renderScreen(screen, skin));
  const host = HOSTS[screen.host];
  const look = () => detectPage(readPortal(document, { host, look: markupLook }));
  const told = (detection: ReturnType<typeof look>) => (detection.outcome === 'page' ? detection.page : null);
  const rest = changes.map((name) => CHANGES[name]?.(document, random));
  const early = rest.some(Boolean) ? told(look()) : null;
  for (const bring of rest.reverse()) bring?.();
  const detection = look();
  const late = told(detection);
  const isWrong = [early, late].some((page) => page !== null && page !== screen.page);
  return {
    screen: `${screen.key} (${skin})`,
    change: changes.length === 1 ? (changes[0] ?? '') : 'two at once',
    verdict: isWrong ? 'wrong' : late === screen.page ? 'told' : 'silent',
    detection: `${changes.join(' + ')}: ${JSON.stringify(detection)}`,
  };
}

/** One window parses them all: making one takes longer than judging a screen. */
function parser(): (html: string) => Document {
  const { DOMParser, Element } = new Window();
  // It has no layout and says so: what is drawn is for the look to say.
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  return (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
