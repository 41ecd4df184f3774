/**
 * Everything that may be remembered about a person, in plain words. Nothing else is ever stored about them.
 * `seenOn`: pages that may record the fact by being seen. `byPerson`: it can be ticked in the panel.
 * `values`: the closed list of values. `repeats`: it can happen again, each time in a round of its own. `yearly`: it is
 * done once for each year's renewal of the license, and the year is its round (`yearly.ts`).
 */
import type { PageId } from '../pages/page';

export interface FactRule {
  readonly seenOn?: readonly PageId[];
  readonly byPerson?: true;
  readonly values?: readonly string[];
  readonly repeats?: true;
  readonly yearly?: true;
}

const YES_NO = ['yes', 'no', 'unknown'] as const;

/** The kinds of places of work that the official page speaks of. */
export const WORKPLACES = [
  'community',
  'hospital',
  'long-term-care',
  'non-dispensing',
  'consultant',
  'industry',
  'academia',
  'government',
  'out-of-state',
  'integrated-system',
  'not-employed',
] as const;

const rules = {
  /** Whether the person has had a KASPER account: never one, or one (`holder`), or they do not know. */
  'kasper-account': { byPerson: true, values: ['none', 'holder', 'unknown'] },
  /** They have logged on to KASPER since April 2019. */
  'kasper-logged-on': { byPerson: true, values: YES_NO },
  /** They have moved that account to KOG. */
  'kasper-moved-to-kog': { byPerson: true, values: YES_NO },
  /** Where they work; never the name of the place. */
  workplace: { byPerson: true, values: WORKPLACES },
  /** The place where they work holds a DEA registration; never its number. */
  'dea-registration': { byPerson: true, values: YES_NO },
  /** They are authorized to dispense controlled substances. */
  'may-dispense-controlled': { byPerson: true, values: YES_NO },
  /** They have asked the KASPER Business Office what to do about an account they had. */
  'asked-business-office': { byPerson: true },
  /** The sign-up form of KOG was sent: its answer "pending email verification" was seen. */
  'kog-requested': { seenOn: ['kog/verification-pending'], byPerson: true, repeats: true },
  /** The activation e-mail arrived; `at` is when, as the person says. */
  'activation-mail-arrived': { byPerson: true, repeats: true },
  'kog-activated': { seenOn: ['kog/verified'], byPerson: true },
  /** The KOG password was made or changed; `at` is that day. */
  'password-set': { seenOn: ['kog/verification-pending'], byPerson: true, repeats: true },
  'signed-in': { seenOn: ['kog/my-apps', 'kog/all-apps'], byPerson: true },
  'onboarding-reached': { seenOn: ['kog/onboarding'], byPerson: true },
  'request-begun': { seenOn: ['kasper/request-welcome', 'kasper/request-instructions'], byPerson: true },
  /** Which route the person takes: told by the screen that follows the choice. */
  route: {
    seenOn: ['kasper/request-upload', 'kasper/request-mail'],
    byPerson: true,
    values: ['upload', 'mail'],
  },
  'request-submitted': { seenOn: ['kasper/request-submitted'], byPerson: true, repeats: true },
  'papers-mailed': { byPerson: true },
  'welcome-mail-arrived': { byPerson: true },
  /** The verification certificate was downloaded, and uploaded with the renewal, for one year. */
  'certificate-downloaded': { byPerson: true, yearly: true },
  'certificate-uploaded': { byPerson: true, yearly: true },
} as const satisfies Record<string, FactRule>;

export type FactId = keyof typeof rules;
export const FACTS: Readonly<Record<FactId, FactRule>> = rules;
