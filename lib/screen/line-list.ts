import { shortText } from './own-text';
import { isForm } from './unclobbered';

const LINE_LIMIT = 40;
const MOST_LEVELS = 3;
/** Entries on either side that are looked at. */
const MOST_BESIDE = 3;

/** An entry of a list of short lines, and those beside it. */
interface Entries {
  readonly entry: Element;
  readonly beside: readonly Element[];
}

/**
 * The list an element stands in, if it is one of three or more short lines side by side or one below the other: the
 * steps of a wizard, the cells of a row. Such a line names a part of something; it does not head the screen.
 */
export function entriesBeside(element: Element): Entries | null {
  let entry: Element | null = element;
  for (let level = 0; entry && !isForm(entry) && level < MOST_LEVELS; level++, entry = entry.parentElement) {
    // What holds more than a line is no entry.
    if (level > 0 && shortText(entry, LINE_LIMIT) === '') return null;
    const beside = [...run(entry, 'previousElementSibling'), ...run(entry, 'nextElementSibling')];
    if (beside.length >= 2) return { entry, beside };
  }
  return null;
}

/** The siblings on one side, one after the other, that are short lines like this one. */
function run(entry: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found: Element[] = [];
  for (let next = entry[side]; next && found.length < MOST_BESIDE; next = next[side]) {
    if (
      isForm(next) ||
      next.localName !== entry.localName ||
      next.querySelector('input,select,textarea,button') ||
      shortText(next, LINE_LIMIT) === ''
    )
      break;
    found.push(next);
  }
  return found;
}
