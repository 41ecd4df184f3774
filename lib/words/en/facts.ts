import type { FactId } from '../../facts/facts';

/** What is remembered, in plain words: they complete "Noted:" and "Taken back:". */
export const facts: Readonly<Record<FactId, string>> = {
  'kasper-account': 'whether you have had a KASPER account',
  'kasper-logged-on': 'whether you have logged on since April 2019',
  'kasper-moved-to-kog': 'whether you have moved it to KOG',
  workplace: 'where you work',
  'dea-registration': 'whether the place holds a DEA registration',
  'may-dispense-controlled': 'whether you may dispense controlled substances',
  'asked-business-office': 'KASPER Business Office asked',
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
  'certificate-downloaded': 'certificate downloaded for this renewal',
  'certificate-uploaded': 'certificate uploaded with this renewal',
};
