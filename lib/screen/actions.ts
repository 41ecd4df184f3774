/** Links, buttons and tabs, whatever they are made of, and the names they go by. */
import { referred } from './field-names';
import { HEADINGS } from './headings';
import { shortText } from './own-text';
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
    case 'input':
      return BUTTON_TYPES.has((element as HTMLInputElement).type) ? 'button' : null;
    default:
      return element.hasAttribute('onclick') && !element.querySelector('a,button,input') ? 'button' : null;
  }
}

/** `texts`: whether the sentence it stands in may be read, where its own name says nothing. */
export function actionName(element: Element, texts: boolean): string {
  // The label of an input button is its `value` attribute: wording of the page, never something typed.
  const inputLabel =
    element.localName === 'input' ? (element.getAttribute('value') ?? element.getAttribute('alt')) : '';
  const candidates = [
    referred(element, 'aria-labelledby'),
    element.getAttribute('aria-label'),
    inputLabel,
    shortText(element, NAME_LIMIT),
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

/** The page's own word for the step or entry one is at. */
export const CURRENT = '[aria-current]:not([aria-current="false"])';

/** The page marks it as the one chosen (the open tab, the current entry). */
export function isCurrent(element: Element): boolean {
  return element.matches(`${CURRENT},[aria-selected="true"],[aria-pressed="true"]`);
}

/** What every screen of a portal is framed by. */
export const SURROUNDINGS =
  'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"]';

/** Wider than any row or card. */
const WHOLES = 'body,table,tbody,main,section,[role="main"],[role="table"],[role="grid"]';

/** It is part of what every screen of the portal is framed by. */
export function isAside(element: Element): boolean {
  return element.closest(SURROUNDINGS) !== null;
}

/**
 * Text of the row or card an action stands in: the widest surroundings in which no other action bears its name.
 * `sameName` tells of another element whether it is an action called the same.
 */
export function rowOf(
  element: Element,
  name: string,
  actions: readonly { element: Element; name: string }[],
): string {
  const others = actions.filter((other) => other.name === name && other.element !== element);
  let row = name;
  for (const around of surroundings(element)) {
    if (others.some((other) => around.contains(other.element))) break;
    if (around.matches(WHOLES) || around.querySelector('h1,h2,[role="heading"][aria-level="1"]')) break;
    const text = shortText(around, ROW_LIMIT);
    if (!text) break;
    row = plainName(text);
    const head = around.previousElementSibling;
    if (head?.matches(HEADINGS)) row = `${plainName(shortText(head, NAME_LIMIT))} ${row}`;
  }
  return row;
}

/** What an element stands in, from within; no further than a form or than a row may be away. */
function surroundings(element: Element): Element[] {
  const found: Element[] = [];
  let around = element.parentElement;
  while (around && !isForm(around) && found.push(around) < MOST_LEVELS) around = around.parentElement;
  return found;
}
