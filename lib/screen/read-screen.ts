/** One walk over a document: headings, fields, actions and, where allowed, short texts, each with its element. */
import { actionKind, actionName, CURRENT, isAside, isCard, isCurrent, SURROUNDINGS } from './actions';
import { fieldKind, isFixed } from './field-kind';
import { fieldNames, isChoice, labelsOf } from './field-names';
import { HEADINGS } from './headings';
import { entriesBeside } from './line-list';
import type { Look } from './look';
import { isOpenEntry } from './menu';
import { openDialog } from './open-dialog';
import { hasOwnText, shortText } from './own-text';
import { pathOf } from './path';
import { plainName } from './plain-name';
import { isPressable } from './pressable';
import { isInRecord, isListed, isPressedWhole, isSetOff, isSpaced } from './record';
import { actionsWithin, rowOf } from './row';
import type { Action, Field, FieldKind, Heading, Screen, Text } from './screen';
import { isFrame, walk } from './walk';

/** More than any form shows. */
const MOST = 400;
/** More elements than any portal's screen has; of a page of a hundred thousand only the first are looked at. */
const MOST_LOOKED_AT = 12_000;
const HEADING_LIMIT = 120;
/** What only looks like a heading may be a notice on a colored bar: that says more. */
const STYLED_LIMIT = 90;
const LINE_LIMIT = 60;
const TEXT_LIMIT = 260;
const NOT_HEADINGS = 'li,nav,[role="navigation"],label,footer,[role="contentinfo"],option,dd';
/** What frames a page says whose it is, set off or not. */
const BANNERS = 'header,[role="banner"]';

export interface Reading {
  /** Host name of the address it stands at. */
  readonly host: string;
  readonly look: Look;
  /** Whether running text may be read too. False where patient data may stand. */
  readonly texts: boolean;
  /** Whether the text of lists may be read, where any may: others may stand in them. */
  readonly lists?: boolean;
  /** Whether short lines count as headings, for portals whose headings do not look like any. */
  readonly lines?: boolean;
  /** Told of every shadow root and frame that belongs to the screen, so that changes in it can be watched. */
  readonly onRoot?: (root: Node) => void;
}

type How = Omit<Required<Reading>, 'host' | 'onRoot'>;

export function readScreen(
  document: Document,
  { host, look, texts, lists = true, lines = false, onRoot }: Reading,
): Screen {
  const screen = {
    headings: [] as Heading[],
    fields: [] as Field[],
    found: [] as Omit<Action, 'row'>[],
    texts: [] as Text[],
    order: 0,
  };
  const dialog = openDialog(document, look, texts);
  const root = dialog ?? document.body;
  if (root) walk(root, (element) => note(element, screen, { look, texts, lists, lines }), onRoot);
  // A dialog need not say whose it is: what frames the page beneath does, where no patient can stand in it.
  const frames = dialog && texts && lists ? document.querySelectorAll(SURROUNDINGS) : [];
  for (const frame of frames) add(screen.texts, frame, TEXT_LIMIT, look);
  const { found, order: _, ...rest } = screen;
  const within = actionsWithin(found);
  // A line that names a field heads nothing, nor does one called like an action, unless it is set off from other text.
  const fields = rest.fields.flatMap((field) => field.names);
  const offered = found.filter(({ kind }) => kind !== 'place').map(({ name }) => name);
  const heads = ({ name, element }: Heading) =>
    element.matches(HEADINGS) ||
    (!fields.includes(name) && (!offered.includes(name) || look.prominent(element)));
  return {
    host,
    path: pathOf(document),
    title: plainName(document.title),
    ...rest,
    headings: rest.headings.filter(heads),
    actions: found.map((action) => {
      let row: string | undefined;
      return { ...action, row: () => (row ??= texts ? rowOf(action, within) : '') };
    }),
  };
}

interface Noted {
  readonly headings: Heading[];
  readonly fields: Field[];
  readonly found: Omit<Action, 'row'>[];
  readonly texts: Text[];
  order: number;
}

/** Notes what an element is; answers whether to look below it. */
function note(element: Element, screen: Noted, { look, texts, lists, lines }: How): boolean | 'stop' {
  if (screen.order++ > MOST_LOOKED_AT) return 'stop';
  if (element.matches('[inert]') || (isFrame(element) && !look.visible(element))) return false;
  const kind = fieldKind(element);
  if (kind) {
    noteField(element, kind, screen, { look, texts, lists });
    return false;
  }
  // Even whether words stand there is not asked where text must not be read.
  const says = texts && hasOwnText(element);
  const listed = says && isListed(element);
  const action =
    actionKind(element) ??
    (says && (lists || !listed || !isPressedWhole(element, look)) && isPressable(element, look)
      ? 'link'
      : null);
  if (action) {
    const named = (texts || !isInRecord(element)) && look.visible(element);
    const name = named ? actionName(element, texts) : '';
    if (name) noteAction(element, { name, kind: action }, screen, texts ? look : null);
    // Below what is too long for a name there may be more to press.
    return name === '' || element.localName === 'summary' || (texts && isCard(element));
  }
  if (element.matches(HEADINGS)) {
    add(screen.headings, element, HEADING_LIMIT, look);
    return true;
  }
  if (element.localName === 'img') {
    add(screen.headings, element, HEADING_LIMIT, { ...look, visible: (image) => imageSeen(image, look) });
    return false;
  }
  // Where one is already there is nothing to press.
  if (!element.firstElementChild && isOpenEntry(element, look) && look.visible(element)) {
    const name = plainName(shortText(element, LINE_LIMIT));
    if (name) noteAction(element, { name, kind: 'place' }, screen, look);
  }
  // Where text must not be read, what looks like a heading must also stand like one before it is read.
  if (!texts && !(look.prominent(element) && look.visible(element) && isSetOff(element, look))) return true;
  const readable = says && (!listed || (lists && isSpaced(element)));
  if ((readable || (!texts && hasOwnText(element))) && !element.closest(`label,${HEADINGS}`)) {
    if (isHeading(element, { look, texts, lines })) add(screen.headings, element, HEADING_LIMIT, look);
    if (texts) add(screen.texts, element, TEXT_LIMIT, look);
  }
  return true;
}

function noteField(
  element: Element,
  kind: FieldKind,
  screen: Noted,
  { look, texts, lists }: Omit<How, 'lines'>,
): void {
  // A search or a newsletter in what frames every screen is no field of this one.
  if (screen.fields.length >= MOST || isAside(element) || !fieldVisible(element, look)) return;
  const names = fieldNames(element, texts, lists);
  const { order } = screen;
  screen.fields.push({ names, kind, fixed: isFixed(element), order, element });
  // A radio button that is itself not drawn makes a tab of its label.
  const [label] = labelsOf(element);
  const [name] = names;
  if (kind === 'radio' && texts && name && label && !look.visible(element))
    noteAction(label, { name, kind: 'tab' }, screen, look);
}

function noteAction(
  element: Element,
  { name, kind }: Pick<Action, 'name' | 'kind'>,
  { found, order }: Noted,
  /** Where text must not be read, being drawn as the open one is not enough of a sign that a link is. */
  look: Look | null,
): void {
  if (found.length >= MOST) return;
  const current = isCurrent(element) || (look !== null && isOpenEntry(element, look));
  found.push({ name, kind, order, aside: isAside(element), current, element });
}

/** A line that heads what follows: set off from other text, or the one of several entries that one is at. */
function isHeading(element: Element, { look, texts, lines }: Omit<How, 'lists'>): boolean {
  if (shortText(element, lines ? LINE_LIMIT : STYLED_LIMIT) === '') return false;
  const list = texts && entriesBeside(element);
  if (list) return list.entry.matches(CURRENT) || look.standsOut(list.entry, list.beside);
  if (element.closest(NOT_HEADINGS)) return false;
  return (lines && !element.querySelector('a,input')) || element.matches(BANNERS) || look.prominent(element);
}

/** A logo that has not loaded, or is drawn by its surroundings, has hardly a size of its own; its name counts all the same. */
function imageSeen(image: Element, look: Look): boolean {
  const around = image.parentElement;
  return look.visible(image) || [around, around?.parentElement].some((each) => each && look.visible(each));
}

/** Boxes and file fields are often drawn by their label while they themselves are invisible. */
function fieldVisible(field: Element, look: Look): boolean {
  if (look.visible(field)) return true;
  const drawnByLabel = isChoice(field) || (field as HTMLInputElement).type === 'file';
  return drawnByLabel && labelsOf(field).some((label) => look.visible(label));
}

function add(list: { name: string; element: Element }[], element: Element, limit: number, look: Look): void {
  if (list.length >= MOST) return;
  const name = plainName(element.getAttribute('alt') ?? shortText(element, limit));
  if (name && look.visible(element)) list.push({ name, element });
}
