/** Links, buttons and tabs, whatever they are made of, and the names they go by. */
import { referred } from './field-names';
import { HEADINGS } from './headings';
import { type Box, boxOf, parentOf } from './opening';
import { leadingText, shortText } from './own-text';
import { plainName } from './plain-name';
import type { Action } from './screen';
import { isForm } from './unclobbered';

const NAME_LIMIT = 120;
const ROW_LIMIT = 300;
/** From an action up to the row it stands in. */
const MOST_LEVELS = 12;
/** Names that say nothing by themselves. */
const HERE = /^((please )?click |haga clic )?(here|aqui|this link)$/;
const BUTTON_TYPES = new Set(['button', 'submit', 'image', 'reset']);

/** What kind of action an element is, if it is one. */
export function actionKind(element: Element): Action['kind'] | null {
  const role = element.getAttribute('role');
  if (role === 'tab' || role === 'link' || role === 'button') return role;
  if (role === 'menuitem') return 'button';
  if (role && role !== 'presentation' && role !== 'none') return null;
  switch (element.localName) {
    case 'a':
      // Without an address it may be a mere anchor, named to be jumped to.
      return element.hasAttribute('href') ||
        !/^(id|name)( (id|name))?$/.test(element.getAttributeNames().join(' '))
        ? 'link'
        : null;
    case 'button':
    case 'summary':
      return 'button';
    case 'label':
      return isButton((element as HTMLLabelElement).control) ? 'button' : null;
    case 'input':
      return isButton(element) ? 'button' : null;
    default:
      return element.hasAttribute('onclick') && !element.querySelector('a,button,input') ? 'button' : null;
  }
}

const isButton = (element: Element | null) =>
  BUTTON_TYPES.has((element as HTMLInputElement | null)?.type ?? '');

/** `texts`: whether the sentence it stands in may be read, where its own name says nothing. */
export function actionName(element: Element, texts: boolean): string {
  // The label of an input button is its `value` attribute: wording of the page, never something typed.
  const inputLabel =
    element.localName === 'input' ? (element.getAttribute('value') ?? element.getAttribute('alt')) : '';
  const candidates = [
    referred(element, 'aria-labelledby'),
    element.getAttribute('aria-label'),
    inputLabel,
    (texts ? leadingText : shortText)(element, NAME_LIMIT),
    element.getAttribute('title'),
    element.getAttribute('alt'),
  ];
  for (const text of candidates) {
    const name = plainName(text ?? '');
    // What "here" leads to is said by the sentence it stands in.
    if (name) return (texts && HERE.test(name) && plainName(sentenceOf(element))) || name;
  }
  return '';
}

function sentenceOf({ parentElement, previousSibling, textContent, nextSibling }: Element): string {
  const whole = parentElement ? shortText(parentElement, NAME_LIMIT) : '';
  // In a long text it is what stands right beside it.
  return whole || [previousSibling?.nodeValue, textContent, nextSibling?.nodeValue].join(' ');
}

/** It is too long for a name of its own and goes by what it begins with. */
export function isCard(element: Element): boolean {
  return element.firstElementChild !== null && shortText(element, NAME_LIMIT) === '';
}

/** The page's own word for the step or entry one is at. */
export const CURRENT = '[aria-current]:not([aria-current="false"])';

/** The page marks it as the one chosen (the open tab, the current entry). */
export function isCurrent(element: Element): boolean {
  return element.matches(`${CURRENT},[aria-selected="true"],[aria-pressed="true"]`);
}

/** What every screen of a portal is framed by. */
export const SURROUNDINGS =
  'nav,header,footer,aside:not([role]),[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"]';

/** Wider than any row or card. */
const WHOLES = 'body,table,tbody,main,section,[role="main"],[role="table"],[role="grid"]';

/** It is part of what every screen of the portal is framed by. */
export function isAside(element: Element): boolean {
  return element.closest(SURROUNDINGS) !== null;
}

type Named = Pick<Action, 'element' | 'name'>;

/**
 * Text of the row or card an action stands in: the widest surroundings in which no other action bears its name, and
 * beside which no other row stands. `actions`: all of the screen.
 */
export function rowOf(element: Element, name: string, actions: readonly Named[]): string {
  const others = actions.filter((other) => other.name === name && other.element !== element);
  let row = name;
  let entry = element;
  for (const around of surroundings(element)) {
    if (others.some((other) => holds(around, other.element)) || isAmongRows(entry, actions)) break;
    if (around.matches(WHOLES) || around.querySelector('h1,h2,[role="heading"][aria-level="1"]')) break;
    const text = shortText(around, ROW_LIMIT);
    // Too long for a row. What says nothing, a cell that holds a button, is gone beyond.
    if (!text && around.textContent?.trim()) break;
    row = plainName(text);
    const head = around.previousElementSibling;
    if (head && (head.matches(HEADINGS) || isGroupHead(head, around)))
      row = `${plainName(shortText(head, NAME_LIMIT))} ${row}`;
    entry = around;
  }
  return isRow(entry, actions) ? row : `${plainName(leadTo(entry))} ${row}`;
}

/** A row of a single cell, above one of several. */
function isGroupHead(head: Element, { localName, children }: Element): boolean {
  return localName === 'tr' && children.length > 1 && head.children.length === 1;
}

/** Of a grid or a list of terms, which have no rows of their own: what stands before an entry on its line, or its term. */
function leadTo(entry: Element): string {
  const [, top, , bottom] = boxOf(entry);
  const isOnLine = ([, above, , below]: Box) => above < (top + bottom) / 2 && below > (top + bottom) / 2;
  let text = '';
  for (let each = entry.previousElementSibling; each; each = each.previousElementSibling) {
    if (!/^d[dt]$/.test(each.localName) && !isOnLine(boxOf(each))) break;
    text = `${shortText(each, NAME_LIMIT)} ${text}`;
    if (each.localName === 'dt') break;
  }
  return text;
}

/** What an element stands in, from within, out of shadow roots, too; no further than a form or than a row may be away. */
function surroundings(element: Element): Element[] {
  const found: Element[] = [];
  let around = parentOf(element);
  while (around && !isForm(around) && found.push(around) < MOST_LEVELS) around = parentOf(around);
  return found;
}

function holds(around: Element, element: Element): boolean {
  let each: Element | null = element;
  while (each && each !== around) each = parentOf(each);
  return each !== null;
}

/** It names something and offers something, and so does what stands next to it: two apps of a list, one got, one not. */
function isAmongRows(entry: Element, actions: readonly Named[]): boolean {
  const beside = [entry.previousElementSibling, entry.nextElementSibling];
  return isRow(entry, actions) && beside.some((each) => each && isRow(each, actions));
}

function isRow(entry: Element, actions: readonly Named[]): boolean {
  const within = actions.filter((action) => holds(entry, action.element));
  const own = within.reduce(
    (text, { name }) => text.replace(name, ''),
    plainName(shortText(entry, ROW_LIMIT)),
  );
  return within.length > 0 && /\w/.test(own);
}
