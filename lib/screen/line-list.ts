import { shortText } from './own-text';
import { isForm } from './unclobbered';

const LINE_LIMIT = 40;
const MOST_LEVELS = 2;

/**
 * Whether an element is one of three or more short lines side by side or one below the other: the steps of a
 * wizard, the cells of a row. Such a line names a part of something; it does not head the screen.
 */
export function isInLineList(element: Element): boolean {
  let item: Element | null = element;
  for (let level = 0; item && !isForm(item) && level < MOST_LEVELS; level++, item = item.parentElement) {
    const lines = 1 + run(item, 'previousElementSibling') + run(item, 'nextElementSibling');
    if (lines >= 3) return true;
  }
  return false;
}

/** How many siblings on one side, one after the other, are short lines like this one; three are enough. */
function run(item: Element, side: 'previousElementSibling' | 'nextElementSibling'): number {
  let count = 0;
  for (let next = item[side]; next && count < 3; next = next[side]) {
    if (
      isForm(next) ||
      next.localName !== item.localName ||
      next.querySelector('input,select,textarea,button')
    )
      break;
    if (shortText(next, LINE_LIMIT) === '') break;
    count++;
  }
  return count;
}
