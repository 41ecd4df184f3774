import type { FactId } from '../../facts/facts';

/** What is remembered, in plain words: they complete "Noted:" and "Taken back:". */
export const facts: Readonly<Record<FactId, string>> = {
  'kasper-account': 'whether you have a KASPER account',
  'kog-requested': 'KOG sign-up sent',
  'activation-mail-arrived': 'activation e-mail arrived',
  'kog-activated': 'KOG account activated',
  'password-set': 'KOG password set',
  'signed-in': 'signed in to KOG',
  'onboarding-reached': 'onboarding screen reached',
  'request-begun': 'KASPER request begun',
  route: 'route chosen',
  'request-submitted': 'application submitted',
  'papers-mailed': 'papers mailed',
  'welcome-mail-arrived': 'welcome e-mail arrived',
};
