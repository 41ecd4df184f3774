/**
 * What a person may call a field, best first: what the page declares (aria, label), what stands with it in its own
 * corner of the layout, what stands before it, above it, and last what it shows itself (placeholder, title).
 */
import { boxOf, isOpen, overlap } from './opening';
import { leadingText, shortText } from './own-text';
import { plainName } from './plain-name';
import { isForm } from './unclobbered';

const FIELDS = 'input:not([type="hidden"]),select,textarea,[role="textbox"],[role="combobox"]';
const CONTROLS = `${FIELDS},button,a[href],[role="button"],[role="link"]`;
const SILENT = `${CONTROLS},script,style,template,noscript,[hidden]`;
const NAME_LIMIT = 160;
/** More are a list to look something up in. */
const MOST_OFFERS = 4;

/**
 * Where text must not be read (`texts` false) a field is called by what the page declares and by what stands right
 * before it; a box, which may be ticked for a record, and a field far along a row, which may belong to one, by less.
 */
export function fieldNames(field: Element, texts: boolean, lists: boolean): string[] {
  const declared = plain([
    referred(field, 'aria-labelledby'),
    field.getAttribute('aria-label'),
    ...(texts || !isChoice(field) ? labels(field) : []),
  ]);
  const shown = plain([
    field.getAttribute('placeholder'),
    field.getAttribute('aria-placeholder'),
    field.getAttribute('title'),
  ]);
  const named = declared.length > 0 ? declared : plain(nearby(field, texts));
  return [...new Set([...named, ...shown, ...(texts && lists ? offers(field) : [])])];
}

/** A choice between a few things is known by them, too, whichever is chosen. */
function offers(field: Element): string[] {
  const { options } = field as Partial<HTMLSelectElement>;
  return options && options.length > 1 && options.length <= MOST_OFFERS
    ? plain([...options].map(({ text }) => text))
    : [];
}

function nearby(field: Element, texts: boolean): string[] {
  if (!texts) return isChoice(field) || isFarAlong(field) ? [] : [textBefore(field, true)];
  const before = textBefore(field);
  // Boxes and radio buttons are named by what they hold or what follows them.
  return isChoice(field)
    ? [leadingText(field, NAME_LIMIT) || nearestText(field, 'nextNode'), before]
    : [besideIt(field), before, aboveIt(field)];
}

function plain(texts: readonly (string | null)[]): string[] {
  return texts.map((text) => plainName(text ?? '')).filter((name) => name !== '');
}

export function isChoice(field: Element): boolean {
  const { type } = field as Partial<HTMLInputElement>;
  return /checkbox|radio/.test((field.localName === 'input' ? type : field.getAttribute('role')) ?? '');
}

/** The elements that label a field, by the page's own declaration. */
export function labelsOf(field: Element): Element[] {
  const declared = (field as HTMLInputElement).labels;
  return declared ? [...declared] : [];
}

function labels(field: Element): string[] {
  const nameOf = isChoice(field) ? leadingText : shortText;
  return labelsOf(field).map((label) => nameOf(label, NAME_LIMIT));
}

/** Text of the elements an attribute lists by id, within the same document or shadow root. */
export function referred(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .map((found) => (found ? shortText(found, NAME_LIMIT) : ''))
    .join(' ')
    .trim();
}

/** In the third cell of a row, or in a row of four. */
function isFarAlong(field: Element): boolean {
  return field.matches('td:nth-child(n+3) *') || field.closest('tr')?.children[3] !== undefined;
}

/** Text of the smallest surroundings that hold this field and no other: a wrapper, a cell, a row. */
function besideIt(field: Element): string {
  for (let around = field.parentElement; around; around = around.parentElement) {
    const form = isForm(around);
    const all = Element.prototype.querySelectorAll.call(around, FIELDS).length;
    if (all > 1 || (!form && around.localName === 'body')) return '';
    const text = textOfNeighbours(around, field);
    if (plainName(text) || form) return text.length <= NAME_LIMIT ? text : '';
  }
  return '';
}

/** Text below `around` without what the field and other controls say; stops caring once it is too long for a name. */
function textOfNeighbours(around: Element, field: Element): string {
  let text = '';
  const walker = field.ownerDocument.createTreeWalker(
    around,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE || isBearer(node)) return NodeFilter.FILTER_ACCEPT;
      const element = node as Element;
      const skipped = element === field || Element.prototype.matches.call(element, SILENT);
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode() && text.length <= NAME_LIMIT) text += firstOf(walker.currentNode);
  return text.trim();
}

/** What a text node begins with; indentation of the source does not count. */
function firstOf(node: Node): string {
  return ` ${wordsOf(node)}`.slice(0, 4 * NAME_LIMIT).replace(/\s+/g, ' ');
}

/** Besides texts, what brings words of itself: a picture of a name, what was put into a slot. */
const isBearer = ({ nodeName }: Node) => nodeName === 'IMG' || nodeName === 'SLOT';

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node as Element;
  return element.getAttribute('alt') ?? shortText(element, NAME_LIMIT);
}

/** A label is the last that is said before its field. */
function lastOf(text: string): string {
  return (
    text
      .trim()
      .split(/[.!?]\s|\n\s*\n/)
      .at(-1)
      ?.slice(-NAME_LIMIT) ?? ''
  );
}

/** The nearest run of text before the field, back to the field before it: the cell to the left, the line above. */
function textBefore(field: Element, inLine = false): string {
  return nearestText(field, 'previousNode', inLine);
}

function nearestText(field: Element, step: 'previousNode' | 'nextNode', inLine = false): string {
  const root = field.getRootNode();
  const row = field.closest('tr');
  const walker = field.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = field;
  for (let looked = 0; looked < 60 && walker[step](); looked++) {
    const node = walker.currentNode;
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement && Element.prototype.matches.call(node, FIELDS)) return '';
    if (isElement && !isBearer(node)) continue;
    const parent = isElement ? (node as Element) : node.parentElement;
    if (!parent || Element.prototype.closest.call(parent, SILENT)) continue;
    const around = Element.prototype.closest.call(parent, row ? 'tr' : 'div,p,li,dd,pre');
    const out = row && row !== around;
    // On the field's own line or nowhere.
    if (inLine && (out || around?.contains(field) === false)) return '';
    const elsewhere = step === 'previousNode' && isElsewhere(parent, field);
    if (inLine && elsewhere) return '';
    const words = wordsOf(node);
    if (elsewhere || plainName(words) === '') continue;
    // Out of the field's own row of a table: what heads its column is found by the cell above.
    if (out && row.closest('table')?.contains(parent)) return '';
    return (
      (!isForm(parent) && !parent.querySelector(FIELDS) && shortText(parent, NAME_LIMIT)) ||
      (step === 'previousNode' ? lastOf(words) : words.slice(0, NAME_LIMIT))
    );
  }
  return '';
}

/** Neither on the field's line nor in its column: in a grid the cell before is not what names it. */
function isElsewhere(words: Element, field: Element): boolean {
  const [a, b] = [boxOf(words), boxOf(field)];
  return (
    isOpen(a) &&
    isOpen(b) &&
    !isOpen(overlap([a[0], 0, a[2], 2], [b[0], 0, b[2], 2])) &&
    !isOpen(overlap([0, a[1], 2, a[3]], [0, b[1], 2, b[3]]))
  );
}

/** In a table whose labels stand in the row above: the cell over this field's cell. */
function aboveIt(field: Element): string {
  const cell = field.closest('td,th') as HTMLTableCellElement | null;
  const row = cell?.parentElement?.previousElementSibling;
  const over = cell ? row?.children[cell.cellIndex] : undefined;
  return over && !over.querySelector(FIELDS) ? shortText(over, NAME_LIMIT) : '';
}
