import type { Screen } from '../screen/screen';
import { shows } from './find-sign';
import { isPortal, KASPER } from './hosts';
import type { Detection, Look, Near, Page, SignId } from './page';
import { PAGES } from './pages';
import { anywhere } from './sign';
import { signId } from './sign-id';
import type { Term } from './vocabulary';

export interface Judgement {
  readonly page: Page;
  readonly met: readonly SignId[];
  readonly missed: readonly SignId[];
}

/** Which page a screen is. Pure; never waits, never throws. */
export function detectPage(screen: Screen): Detection {
  const judged = judgePages(screen);
  const [found, rival] = judged.filter(({ missed }) => missed.length === 0);
  if (found && !rival) return { outcome: 'page', page: found.page.id, met: found.met };
  if (found && rival) return { outcome: 'ambiguous', nearest: [near(found), near(rival)] };
  return { outcome: 'unknown', nearest: judged.filter(isNear).slice(0, 2).map(near) };
}

/** Every page that the screen could be, the likeliest first. On a host of neither portal it could be any. */
export function judgePages(screen: Screen): readonly Judgement[] {
  const { host } = screen;
  return PAGES.filter((page) => page.onBoth || isOfKasper(page) === (host === KASPER) || !isPortal(host))
    .map((page) => judge(page, screen))
    .sort(nearestFirst);
}

const isOfKasper = ({ id }: Page) => id.startsWith('kasper/');

/** The look of the page that fits best. */
function judge(page: Page, screen: Screen): Judgement {
  const looks = page.looks.map((look) => compare(look, screen));
  const { met, missed } = looks.reduce((best, look) =>
    look.missed.length < best.missed.length ? look : best,
  );
  // A screen must also say whose it is: on the portals' hosts anything that is Kentucky's does.
  const brand = anywhere(brandOf(page, screen));
  const told = isPortal(screen.host) ? [anywhere('kog'), ...(page.whose ?? [])] : [brand];
  return {
    page,
    met,
    missed: told.some((sign) => shows(screen, sign)) ? missed : [...missed, signId(brand)],
  };
}

function compare({ must, atLeast, never = [] }: Look, screen: Screen): { met: SignId[]; missed: SignId[] } {
  const met: SignId[] = [];
  const missed: SignId[] = [];
  for (const anyOf of must) {
    const seen = anyOf.find((sign) => shows(screen, sign));
    if (seen) met.push(signId(seen));
    else if (anyOf[0]) missed.push(signId(anyOf[0]));
  }
  if (atLeast) {
    const seen = atLeast.of.filter((sign) => shows(screen, sign));
    met.push(...seen.map(signId));
    const lacking = atLeast.of.filter((sign) => !seen.includes(sign)).slice(0, atLeast.n - seen.length);
    if (seen.length < atLeast.n) missed.push(...lacking.map(signId));
  }
  // A sign that must not be there counts as missed too: the panel can say what speaks against the page.
  missed.push(...never.filter((sign) => shows(screen, sign)).map((sign): SignId => `not-${signId(sign)}`));
  return { met, missed };
}

function isNear({ met }: Judgement): boolean {
  return met.length > 0;
}

function nearestFirst(a: Judgement, b: Judgement): number {
  return share(b) - share(a);
}

function share({ met, missed }: Judgement): number {
  return met.length / (met.length + missed.length);
}

function near({ page, missed }: Judgement): Near {
  return { page: page.id, missed };
}

/** Says whose screen it is. Every site of the state says "Kentucky": off the portals' hosts that is not enough. */
function brandOf(page: Page, { host }: Screen): Term {
  return isOfKasper(page) ? 'kasper' : isPortal(host) ? 'kog' : 'gateway';
}
