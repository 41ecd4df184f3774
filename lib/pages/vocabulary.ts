/**
 * What the portals may call a thing: one term, the plain names it goes by (see `plainName`: lower case, no accents,
 * no punctuation, "e-mail" is "email"). Wording of the official pages first, then what other portals of the kind
 * say, then the gateway's Spanish.
 */
import { actions } from './names/actions';
import { fields } from './names/fields';
import { messages } from './names/messages';
import type { Name } from './names/name';

const names = {
  // Whose screen it is.
  kasper: { is: /\be?kasper\b|kentucky all sched/ },
  kog: { is: /kentucky|\bky gov\b|cabinet for health|\bkog\b|\bchfs\b|\bkynect\b|\be?kasper\b/ },
  gateway: { is: /kentucky online gateway|\bkog\b/ },
  ...fields,
  ...actions,
  ...messages,
} as const satisfies Record<string, Name>;

export type Term = keyof typeof names;
export const NAMES: Readonly<Record<Term, Name>> = names;
