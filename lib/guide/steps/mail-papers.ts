import type { Step } from '../step';

/** The mail route: what goes into the envelope. */
export const mailPapers = {
  id: 'mail-papers',
  phase: 'submit',
  where: 'elsewhere',
  done: ['papers-mailed', 'welcome-mail-arrived'],
  needs: ['choose-route'],
  onlyWhen: { fact: 'route', is: 'mail' },
  tick: 'papers-mailed',
  source: ['F28'],
} as const satisfies Step;
