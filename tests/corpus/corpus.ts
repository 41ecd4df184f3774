/** Every drawn screen under every change alone and under random pairs of changes: a fixed seed makes the same corpus each time. */
import { Window } from 'happy-dom';
import { detectPage } from '../../lib/pages/detect';
import type { Detection } from '../../lib/pages/page';
import { readPortal } from '../../lib/portal/read-portal';
import { HOSTS } from '../../practice/hosts';
import { type DrawnScreen, renderScreen, SCREENS, type SkinName } from '../../practice/screens/index';
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
  const parse = parser();
  for (const made of corpus()) yield judge(parse, made);
}

/** A drawn screen in a skin, and what is to be done to it. */
export interface Made {
  readonly screen: DrawnScreen;
  readonly skin: SkinName;
  readonly changes: readonly string[];
  readonly seed: number;
}

export function* corpus(): Generator<Made> {
  const random = numbersFrom(SEED);
  const names = Object.keys(CHANGES);
  const any = () => names[Math.floor(random() * names.length)] ?? '';
  for (const [at, screen] of Object.values(SCREENS).entries()) {
    const make = (place: number, changes: readonly string[]): Made => ({
      screen,
      // Every change in one skin, the next in the other: half the time, and nothing is left out.
      skin: place % 2 ? 'table' : 'semantic',
      changes,
      seed: Math.floor(random() * 2 ** 32),
    });
    for (const [place, name] of names.entries()) yield make(at + place, [name]);
    for (let pair = 0; pair < PAIRS; pair++) yield make(pair, [any(), any()]);
  }
}

/** The changed document, as it is at first, and what brings the rest of it. */
export function change(
  parse: (html: string) => Document,
  { screen, skin, changes, seed }: Made,
): { document: Document; bring?: () => void } {
  const document = parse(renderScreen(screen, skin));
  const random = numbersFrom(seed);
  const rest = changes.flatMap((name) => CHANGES[name]?.(document, random) ?? []);
  if (rest.length === 0) return { document };
  return {
    document,
    bring: () => {
      for (const bring of rest.reverse()) bring();
    },
  };
}

function judge(parse: (html: string) => Document, made: Made): Verdict {
  const { screen, skin, changes } = made;
  const { document, bring } = change(parse, made);
  const host = HOSTS[screen.host];
  const look = () => detectPage(readPortal(document, { host, look: markupLook }));
  const early = bring ? pageOf(look()) : null;
  bring?.();
  const detection = look();
  const late = pageOf(detection);
  const isWrong = [early, late].some((page) => page !== null && page !== screen.page);
  return {
    screen: `${screen.key} (${skin})`,
    change: changes.length === 1 ? (changes[0] ?? '') : 'two at once',
    verdict: isWrong ? 'wrong' : late === screen.page ? 'told' : 'silent',
    detection: `${changes.join(' + ')}: ${JSON.stringify(detection)}`,
  };
}

const pageOf = (detection: Detection) => (detection.outcome === 'page' ? detection.page : null);

/** One window parses them all: making one takes longer than judging a screen. */
export function parser(): (html: string) => Document {
  const { DOMParser, Element } = new Window();
  // It has no layout and says so: what is drawn is for the look to say.
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  return (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
