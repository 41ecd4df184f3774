/** Links, buttons and tabs, whatever they are made of, and the names they go by. */
import { referred } from './field-names';
import { leadingText, shortText } from './own-text';
import { plainName } from './plain-name';
import type { Action } from './screen';

const NAME_LIMIT = 120;
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

/** It is part of what every screen of the portal is framed by. */
export function isAside(element: Element): boolean {
  return element.closest(SURROUNDINGS) !== null;
}
