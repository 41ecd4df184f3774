import type { FactId } from '../facts/facts';

/** What runs out, as data. Wording stands in `lib/words` under the id. */
export interface DeadlineRule {
  readonly id: 'activation' | 'welcome-mail' | 'password';
  /** The fact that starts the clock. */
  readonly from: FactId;
  /** What the clock counts from until `from` is told; it says then that it is not exact. */
  readonly fallbackFrom?: FactId;
  /** Hours are instants; days end at the end of that day where the person is. */
  readonly length: { readonly hours: number } | { readonly days: number };
  /** Any of these facts meets it. None: it is never met, only started anew by the next round of `from`. */
  readonly metBy: readonly FactId[];
  /** These meet it only if they came true after the clock started. */
  readonly metByLater: readonly FactId[];
  /** Facts which show that the clock must have started, though nobody said when. */
  readonly startShownBy: readonly FactId[];
  /** Whom to call when it is missed. */
  readonly desk: 'kog-help-desk' | 'business-office';
  /** Fact ids of the official page: what the rule stands on. */
  readonly source: readonly `F${number}`[];
}

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    id: 'activation',
    from: 'activation-mail-arrived',
    fallbackFrom: 'kog-requested',
    length: { hours: 4 },
    metBy: ['kog-activated'],
    // Who signed in before asking for this account did so with another one.
    metByLater: ['signed-in'],
    startShownBy: [],
    desk: 'kog-help-desk',
    source: ['F15', 'F16', 'F17'],
  },
  {
    id: 'welcome-mail',
    from: 'request-submitted',
    length: { days: 14 },
    metBy: ['welcome-mail-arrived'],
    metByLater: [],
    startShownBy: ['papers-mailed'],
    desk: 'business-office',
    source: ['F29', 'F30', 'F31', 'F32', 'F33'],
  },
  {
    id: 'password',
    from: 'password-set',
    length: { days: 90 },
    metBy: [],
    metByLater: [],
    startShownBy: ['kog-activated', 'signed-in', 'onboarding-reached', 'request-begun', 'request-submitted'],
    desk: 'kog-help-desk',
    source: ['F13'],
  },
];
export type DeadlineId = DeadlineRule['id'];
