/** Where one is among the entries of a menu, told by how it is drawn: what the entries say is not read for that. */
import { CURRENT } from './actions';
import type { Look } from './look';

const MENUS = 'nav,[role="navigation"],[role="tablist"],[role="menubar"]';
/** What pages call such lists. */
const CALLED = /(^|[\s_-])(nav(bar|igation)?|menu(bar)?|tabs?|tablist)([\s_-]|$)/i;
const FIELDS = 'input,select,textarea';
const MOST_LEVELS = 3;
/** A menu has no more entries: what has is a list of other things, and need not be looked through. */
const MOST_ENTRIES = 24;
/** A pointer that rests on an entry draws it otherwise, too. */
const TOUCHED = ':hover,:focus-within';

/** The page says that one is here, or it is the one entry of three or more that is drawn unlike the others. */
export function isOpenEntry(element: Element, look: Look): boolean {
  if (element.matches(CURRENT)) return true;
  let entry = element;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const list = entry.parentElement;
    if (!list) return false;
    const beside = isMenu(list) ? othersIn(entry, list) : [];
    if (beside.length > 1)
      return (
        !entry.matches(TOUCHED) &&
        look.standsOut(
          entry,
          beside.filter((each) => !each.matches(TOUCHED)),
        )
      );
    entry = list;
  }
  return false;
}

/** By what it or what it stands in is, or by its own name: what surrounds a whole page is often called after its menu. */
function isMenu(list: Element): boolean {
  const called = `${list.getAttribute('class') ?? ''} ${list.id}`;
  return (
    list.localName !== 'body' &&
    (list.matches(MENUS) || list.parentElement?.matches(MENUS) === true || CALLED.test(called))
  );
}

function othersIn(entry: Element, { children }: Element): Element[] {
  if (children.length > MOST_ENTRIES) return [];
  return [...children].filter(
    (each) => each !== entry && each.localName === entry.localName && !each.querySelector(FIELDS),
  );
}
