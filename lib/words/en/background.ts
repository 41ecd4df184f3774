import type { BackgroundId } from '../../guide/background';

const topics: Readonly<Record<BackgroundId, string>> = {
  who: 'Who needs a KASPER account?',
  'lost-access': 'I had an account and lost access',
  gateway: 'What is KOG?',
  delegates: 'Whose account is it?',
  links: 'What else the official page links to',
};

/** Reading beside the steps: the official sentences by topic. */
export const background = {
  title: 'What the official pages say',
  topics,
  /** F08 and G01 pull against each other. */
  doubt: 'These two sentences can pull against each other. If in doubt, ask before you create anything:',
  /** The Board’s page says "here", and its text holds no address. */
  linksOnly: 'Our copy holds no addresses of these links. Find them on the Board’s page.',
};
