/**
 * Everything that may be remembered about a person, in plain words. Nothing else is ever stored about them.
 * `seenOn`: pages that may record the fact by being seen. `byPerson`: it can be ticked in the panel.
 * `values`: the closed list of values. `repeats`: it can happen again, each time in a round of its own.
 */
import type { PageId } from '../pages/page';

export interface FactRule {
  readonly seenOn?: readonly PageId[];
  readonly byPerson?: true;
  readonly values?: readonly string[];
  readonly repeats?: true;
}

const rules = {
  /** Which kind of KASPER account the person has: none yet, or one already. */
  'kasper-account': { byPerson: true, values: ['none', 'holder'] },
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
} as const satisfies Record<string, FactRule>;

export type FactId = keyof typeof rules;
export const FACTS: Readonly<Record<FactId, FactRule>> = rules;
