import type { Action, Field, Screen } from '../screen/screen';
import type { Sign, Target } from './page';
import { NAMES, type Term } from './vocabulary';

/** Whether a plain name means the term. */
export function means(term: Term, name: string): boolean {
  const { is, not } = NAMES[term];
  return is.test(name) && !not?.test(name);
}

/** Whether a screen shows a sign. */
export function shows(screen: Screen, { place, term, row }: Sign): boolean {
  const { title, headings, texts, actions, fields } = screen;
  const said = (items: readonly { readonly name: string }[]) => items.some(({ name }) => means(term, name));
  const offered = (at: (action: Action) => boolean) =>
    actions.some((action) => at(action) && isAction(action, term, row));
  const headed = means(term, title) || said(headings);
  switch (place) {
    case 'title':
      return means(term, title);
    case 'heading':
      return headed;
    case 'message':
      return headed || said(texts);
    case 'anywhere':
      return headed || said(texts) || said(actions) || said(fields.flatMap(namesOf));
    case 'field':
      return fields.some((field) => isField(field, term));
    case 'action':
      return offered(isOffered);
    case 'current':
      return offered((action) => action.current);
    case 'below': {
      const last = Math.max(0, ...fields.map((field) => field.order));
      return offered((action) => isOffered(action) && action.order > last && !action.aside);
    }
  }
}

function namesOf({ names }: Field): { name: string }[] {
  return names.map((name) => ({ name }));
}

/** The element a target means on this screen, or null: a hint without its target is not shown. */
export function findTarget(screen: Screen, { place, term, row, or }: Target): Element | null {
  const found =
    place === 'field'
      ? screen.fields.find((field) => isField(field, term))
      : screen.actions
          .filter((action) => isOffered(action) && isAction(action, term, row))
          // Of several rows that name it the smallest is its own; a step that is called so comes last.
          .sort((a, b) => (row ? a.row().length - b.row().length : isNumbered(a) - isNumbered(b)))[0];
  if (found) return found.element;
  for (const other of or ?? []) {
    const element = findTarget(screen, other);
    if (element) return element;
  }
  return null;
}

/** The label of a field may go on to explain; its name is what it begins with. */
const NAME_WORDS = 8;

function isField(field: Field, term: Term): boolean {
  const { kinds, asked } = NAMES[term];
  if (kinds && !kinds.includes(field.kind)) return false;
  if (asked && field.fixed) return false;
  // A nameless field that hides what is typed can only be one thing; any other might be anything.
  if (field.names.length === 0) return term === (field.kind === 'password' ? 'password' : 'nameless');
  const isBox = field.kind === 'checkbox' || field.kind === 'radio';
  return field.names.some((name) => means(term, isBox ? name : firstWords(name)));
}

function firstWords(name: string): string {
  return name.split(' ', NAME_WORDS).join(' ');
}

const isNumbered = ({ name }: Action) => Number(/^(step )?\d/.test(name));

const isOffered = ({ kind }: Action) => kind !== 'place';

function isAction(action: Action, term: Term, row: Term | undefined): boolean {
  return means(term, action.name) && (row === undefined || means(row, action.row()));
}
