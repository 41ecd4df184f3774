import type { Action, Field, Screen } from '../screen/screen';
import type { Place, Sign, Target } from './page';
import { NAMES, type Term } from './vocabulary';

export function signId({ place, term }: Sign): `${Place}:${Term}` {
  return `${place}:${term}`;
}

/** Whether a plain name means the term. */
export function means(term: Term, name: string): boolean {
  const { is, not } = NAMES[term];
  return is.test(name) && !not?.test(name);
}

/** Whether a screen shows a sign. */
export function shows(screen: Screen, { place, term, row }: Sign): boolean {
  const named = (item: { readonly name: string }) => means(term, item.name);
  const at: Readonly<Record<Place, () => boolean>> = {
    title: () => means(term, screen.title),
    heading: () => screen.headings.some(named) || means(term, screen.title),
    field: () => screen.fields.some((field) => isField(field, term)),
    action: () => screen.actions.some((action) => isAction(action, term, row)),
    current: () => screen.actions.some((action) => action.current && isAction(action, term, row)),
    below: () => {
      const last = Math.max(0, ...screen.fields.map((field) => field.order));
      return screen.actions.some((it) => it.order > last && !it.aside && isAction(it, term, row));
    },
    message: () => means(term, screen.title) || screen.headings.some(named) || screen.texts.some(named),
    anywhere: () =>
      means(term, screen.title) ||
      screen.headings.some(named) ||
      screen.texts.some(named) ||
      screen.actions.some(named) ||
      screen.fields.some((field) => field.names.some((name) => means(term, name))),
  };
  return at[place]();
}

/** The element a target means on this screen, or null: a hint without its target is not shown. */
export function findTarget(screen: Screen, { place, term, row, or }: Target): Element | null {
  const found =
    place === 'field'
      ? screen.fields.find((field) => isField(field, term))
      : screen.actions
          .filter((action) => isAction(action, term, row))
          // Of several rows that name it the smallest is its own.
          .sort((a, b) => (row ? a.row().length - b.row().length : 0))[0];
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
  // A nameless field that hides what is typed can only be one thing.
  if (field.names.length === 0) return term === 'password' && field.kind === 'password';
  const isBox = field.kind === 'checkbox' || field.kind === 'radio';
  return field.names.some((name) => means(term, isBox ? name : firstWords(name)));
}

function firstWords(name: string): string {
  return name.split(' ', NAME_WORDS).join(' ');
}

function isAction(action: Action, term: Term, row: Term | undefined): boolean {
  return means(term, action.name) && (row === undefined || means(row, action.row()));
}
