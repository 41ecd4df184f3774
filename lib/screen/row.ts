/** The row or card an action stands in: what tells one "Enroll" from another. */
import { HEADINGS } from './headings';
import { type Box, boxOf, parentOf } from './opening';
import { shortText } from './own-text';
import { plainName } from './plain-name';
import type { Action } from './screen';
import { isForm } from './unclobbered';

const NAME_LIMIT = 120;
const ROW_LIMIT = 300;
/** From an action up to the row it stands in. */
const MOST_LEVELS = 12;
/** From an action up to anything that may be another's row. */
const MOST_ABOVE = 40;
const MOST_CHILDREN = 200;
/** Wider than any row or card. */
const WHOLES = 'body,table,tbody,dl,main,section,[role="main"],[role="table"],[role="grid"]';
/** Elements that are rows by what they are, whatever they are called. */
const ROWS = 'li,tr,article,[role="listitem"],[role="row"]';

type Named = Pick<Action, 'element' | 'name'>;
/** The actions that stand in an element, however deep; shadow roots are gone through. */
export type Within = (around: Element) => readonly Named[];

/** Made once for a screen; counted when it is first asked. */
export function actionsWithin(actions: readonly Named[]): Within {
  const known = new Map<Element, Named[]>();
  return (around) => {
    if (known.size === 0) {
      for (const action of actions) {
        let each: Element | null = action.element;
        for (let level = 0; each && level < MOST_ABOVE; level++, each = parentOf(each)) {
          const held = known.get(each);
          if (held) held.push(action);
          else known.set(each, [action]);
        }
      }
    }
    return known.get(around) ?? [];
  };
}

/**
 * Plain text of the row or card an action stands in: the widest surroundings in which no other action bears its name, and
 * which do not reach into another row.
 */
export function rowOf({ element, name }: Named, within: Within): string {
  let row = name;
  let entry = element;
  for (const around of surroundings(element)) {
    const heads = headsIn(around);
    // One after the other, each below its heading.
    if (heads.length > 1) return `${nameOf(headOf(entry, heads))} ${row}`;
    if (within(around).some((other) => other.name === name && other.element !== element)) break;
    if (isAmongRows(entry, name) || isFlat(around, entry, name, within)) break;
    if (around.matches(WHOLES) || around.querySelector('h1,h2,[role="heading"][aria-level="1"]')) break;
    const text = shortText(around, ROW_LIMIT);
    // Too long for a row. What says nothing, a cell that holds a button, is gone beyond.
    if (!text && around.textContent?.trim()) break;
    row = plainName(text);
    const head = around.previousElementSibling;
    if (head?.matches(HEADINGS)) row = `${nameOf(head)} ${row}`;
    entry = around;
  }
  return ownWords(entry, name) && entry.localName !== 'dd' ? row : `${leadTo(entry, within)} ${row}`;
}

/** What an element stands in, from within, out of shadow roots, too; no further than a form or than a row may be away. */
function surroundings(element: Element): Element[] {
  const found: Element[] = [];
  let around = parentOf(element);
  while (around && !isForm(around) && found.push(around) < MOST_LEVELS) around = parentOf(around);
  return found;
}

const nameOf = (element: Element | undefined): string =>
  element ? plainName(shortText(element, NAME_LIMIT)) : '';

/** Of a whole page's children none is looked at. */
function headsIn({ children }: Element): Element[] {
  return children.length > MOST_CHILDREN ? [] : [...children].filter((child) => child.matches(HEADINGS));
}

function headOf(entry: Element, heads: readonly Element[]): Element | undefined {
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  return heads.filter((head) => head.compareDocumentPosition(entry) & DOCUMENT_POSITION_FOLLOWING).at(-1);
}

/** What an element says beside the name of the action. */
const ownWords = (element: Element, name: string): string =>
  plainName(shortText(element, ROW_LIMIT)).replace(name, '').trim();

/** It says something of its own, and so does one of its kind next to it: two apps of a list, whatever they offer. */
function isAmongRows(entry: Element, name: string): boolean {
  const isLike = (beside: Element | null) =>
    beside?.localName === entry.localName &&
    entry.localName !== 'td' &&
    (entry.matches(ROWS) || beside.className === entry.className) &&
    ownWords(beside, name) !== '';
  return (
    (isLike(entry.previousElementSibling) || isLike(entry.nextElementSibling)) && ownWords(entry, name) !== ''
  );
}

/** Names and actions of many lie side by side in it, without an element for each row: not if it is itself a row among others. */
function isFlat(around: Element, entry: Element, name: string, within: Within): boolean {
  return (
    !around.matches(ROWS) &&
    within(around).length > within(entry).length &&
    ownWords(entry, name) === '' &&
    leadTo(entry, within) !== '' &&
    !isAmongRows(around, name)
  );
}

/**
 * Of a grid, a list of terms or rows that belong together, which have no element of their own: what stands before an entry
 * on its line, its term, or the rows before it, up to what offers something itself or looks like a beginning once more.
 */
function leadTo(entry: Element, within: Within): string {
  const [, top, , bottom] = boxOf(entry);
  const isOnLine = ([, above, , below]: Box) => above < (top + bottom) / 2 && below > (top + bottom) / 2;
  const seen: string[] = [];
  let text = '';
  for (let each = entry.previousElementSibling; each; each = each.previousElementSibling) {
    const isLine = !/^(d[dt]|tr)$/.test(each.localName);
    if (isLine ? !isOnLine(boxOf(each)) : each.localName === 'tr' && seen.includes(each.className)) break;
    if (within(each).length > 0) break;
    seen.push(each.className);
    text = `${nameOf(each)} ${text}`;
    if (each.localName === 'dt') break;
  }
  return text.trim();
}
