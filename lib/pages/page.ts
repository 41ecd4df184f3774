import type { Term } from './vocabulary';

/** Every screen we know; the id is the path of its file below `lib/pages`. */
export const PAGE_IDS = [
  'kog/sign-in-email',
  'kog/sign-in-password',
  'kog/sign-in',
  'kog/account-kind',
  'kog/sign-up',
  'kog/verification-pending',
  'kog/verify-account',
  'kog/verified',
  'kog/second-factor',
  'kog/locked',
  'kog/password-expired',
  'kog/forgot-password',
  'kog/my-apps',
  'kog/all-apps',
  'kog/onboarding',
  'kasper/request-welcome',
  'kasper/request-instructions',
  'kasper/request-personal',
  'kasper/request-professional',
  'kasper/request-route',
  'kasper/request-upload',
  'kasper/request-sign',
  'kasper/request-mail',
  'kasper/request-review',
  'kasper/request-submitted',
  'kasper/sign-in',
  'kasper/account-maintenance',
  'kasper/master-account',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/**
 * Where on a screen a name must stand to count. `heading`: a heading or the title; `current`: an action the page
 * marks as chosen; `below`: an action of the content itself, below all fields; `message`: a heading, the title or running text; `anywhere`: all of these, field names included.
 */
export type Place = 'title' | 'heading' | 'field' | 'action' | 'current' | 'below' | 'message' | 'anywhere';

/** A reason to believe that a screen is a page: something of that meaning stands at that place. */
export interface Sign {
  readonly place: Place;
  readonly term: Term;
  /** For actions: only in a row that names this. */
  readonly row?: Row;
}

/** Whose rows signs speak of. */
type Row = 'kasper' | 'master' | 'factorChoice';

/**
 * `place:term`, or `place:term:row`, the form in which signs travel and are kept: no word of the page is in it. `not-`:
 * speaks against.
 */
export type SignId = `${'' | 'not-'}${Place}:${Term}${'' | `:${Row}`}`;

/** One way a page may look: every group of `must` shows at least one of its signs, `never` shows none. */
export interface Look {
  readonly must: readonly (readonly Sign[])[];
  readonly atLeast?: { readonly n: number; readonly of: readonly Sign[] };
  readonly never?: readonly Sign[];
}

export interface Page {
  readonly id: PageId;
  /**
   * Signs that tell whose the screen is as surely as its portal's name. Without them only the name does: any site may
   * have a screen of that shape.
   */
  readonly whose?: readonly Sign[];
  readonly looks: readonly Look[];
  /** Of KOG by its id, it may stand on KASPER's host as well. */
  readonly onBoth?: true;
}

/** What a hint points at: a field or an action by meaning; `row` narrows it to the row that names something. */
export interface Target {
  readonly place: 'field' | 'action';
  readonly term: Term;
  readonly row?: Term;
  /** What else it may be on an unlike screen, best first: looked for where the first is missing. */
  readonly or?: readonly Target[];
}

/**
 * What detectPage answers. Ids and sign ids only: no text of the page. `turn`: how many screens that are not known the
 * document has shown so far, counted by whoever follows it: the next may lack the very same signs.
 */
export type Detection =
  | { readonly outcome: 'page'; readonly page: PageId; readonly met: readonly SignId[] }
  | {
      readonly outcome: 'unknown' | 'ambiguous';
      readonly nearest: readonly Near[];
      readonly turn?: number | undefined;
    };

export interface Near {
  readonly page: PageId;
  readonly missed: readonly SignId[];
}
