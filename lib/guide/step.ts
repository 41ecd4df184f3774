import type { FactId } from '../facts/facts';
import type { PageId, Sign, Target } from '../pages/page';
import type { SourceId } from './sources';

/** The parts of the road to an account, in order. */
export const ROAD = ['ask', 'kog-account', 'application', 'submit', 'wait'] as const;
/** What keeps an account useful, year after year: for those who have one. */
export const UPKEEP = ['renewal', 'keep-alive'] as const;
/** `any-time`: help that has no place in any order, e.g. a lost password. */
export const PHASES = [...ROAD, ...UPKEEP, 'any-time'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Who is on the way: `new` wants an account, `sent` has sent the request and waits, `holder` has an account, `exempt`
 * needs none. `reapply` had one that may be inactivated, and is to ask before anything is created; then they are `new`.
 */
export type Track = 'new' | 'reapply' | 'sent' | 'holder' | 'exempt';

/**
 * One thing to do. Wording stands in `lib/words` under the step's id (`title`, `why`, `how`, `hint`).
 * `where`: pages on which its hint is shown, or `elsewhere` (mail, paper). `pointAt`: what the hint points at.
 * `notWhen`: left out while this is on the screen (the next step is already possible), which its page tells as a sign.
 * `mustStayEmpty`: fields the guard watches. `done`: any of these facts ticks it; none: it is never ticked.
 * `needs`: steps that come before. `onlyWhen`: the step belongs to the track only with that value of that fact.
 * `partOf`: it is a screen of that step: shown there, done with it, not listed by itself.
 * `tick`: the fact a person's own tick writes. `asksWhen`: the fact whose moment the panel asks for.
 * `creates`: a KOG account comes of it. `popUps`: windows pop up there.
 * `again`: it returns although it was done once, e.g. signing in. `onlyFor`: the track it is meant for alone.
 */
export interface Step {
  readonly id: string;
  readonly phase: Phase;
  readonly where: readonly PageId[] | 'elsewhere';
  readonly pointAt?: Target;
  readonly notWhen?: Target & Sign & { readonly or?: readonly (Target & Sign)[] };
  readonly mustStayEmpty?: readonly Target[];
  readonly done: readonly FactId[];
  readonly needs: readonly string[];
  readonly onlyWhen?: { readonly fact: FactId; readonly is: string };
  readonly partOf?: string;
  readonly tick?: FactId;
  readonly asksWhen?: FactId;
  readonly creates?: true;
  readonly popUps?: true;
  readonly again?: true;
  readonly onlyFor?: Track;
  readonly source: readonly SourceId[];
}
