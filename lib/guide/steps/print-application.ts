import type { Step } from '../step';

/** The screen of the mail route. */
export const printApplication = {
  id: 'print-application',
  phase: 'submit',
  where: ['kasper/request-mail'],
  pointAt: { place: 'action', term: 'printApplication', or: [{ place: 'action', term: 'termsOfUse' }] },
  done: ['papers-mailed', 'welcome-mail-arrived'],
  needs: ['choose-route'],
  onlyWhen: { fact: 'route', is: 'mail' },
  partOf: 'mail-papers',
  source: ['F28'],
} as const satisfies Step;
