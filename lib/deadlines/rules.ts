import type { FactId } from '../facts/facts';
import { RENEWAL, STILL_TOLD } from '../facts/yearly';
import type { SourceId } from '../guide/sources';

/** What runs out, as data. Wording stands in `lib/words` under the id. */
interface Rule {
  /** Any of these facts meets it. None: it is never met, only started anew by the next round of `from`. */
  readonly metBy: readonly FactId[];
  /** Whom to call when it is missed. Left out: the sources name nobody. */
  readonly desk?: 'kog-help-desk' | 'business-office';
  /** What the rule stands on. */
  readonly source: readonly SourceId[];
}

/** It runs from something that happened. */
export interface ClockRule extends Rule {
  readonly id: 'activation' | 'welcome-mail' | 'password';
  /** The fact that starts the clock. */
  readonly from: FactId;
  /** What the clock counts from until `from` is told; it says then that it is not exact. */
  readonly fallbackFrom?: FactId;
  /** Hours are instants; days end at the end of that day where the person is. */
  readonly length: { readonly hours: number } | { readonly days: number };
  /** These meet it only if they came true after the clock started. */
  readonly metByLater: readonly FactId[];
  /** Facts which show that the clock must have started, though nobody said when. */
  readonly startShownBy: readonly FactId[];
}

/** It comes on the same day every year. */
export interface YearlyRule extends Rule {
  readonly id: 'certificate';
  readonly length: { readonly yearly: { readonly month: number; readonly day: number } };
  /** It concerns only those of whom one of these facts holds, with that value where one is named, and none of `unless`. */
  readonly concerns: readonly {
    readonly fact: FactId;
    readonly is?: string;
    readonly unless?: readonly { readonly fact: FactId; readonly is: string }[];
  }[];
  /** In days: the toolbar icon speaks of it only from so long before until so long after, not all year. */
  readonly near: { readonly before: number; readonly after: number };
}

export type DeadlineRule = ClockRule | YearlyRule;

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
  {
    id: 'certificate',
    length: { yearly: RENEWAL },
    concerns: [
      { fact: 'welcome-mail-arrived' },
      // An account that was inactivated (F08) has no certificate to give.
      {
        fact: 'kasper-account',
        is: 'holder',
        unless: [
          { fact: 'kasper-logged-on', is: 'no' },
          { fact: 'kasper-moved-to-kog', is: 'no' },
        ],
      },
    ],
    near: { before: 30, after: STILL_TOLD },
    metBy: ['certificate-uploaded'],
    source: ['G06', 'F34'],
  },
];
export type DeadlineId = DeadlineRule['id'];
