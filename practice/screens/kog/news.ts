import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

/** News that mention sign-up, apps and KASPER in passing. */
export function news(): DrawnScreen {
  return kogScreen({
    key: 'nobody/news',
    path: '/public/news',
    heading: 'News',
    blocks: [
      { kind: 'section', text: 'KASPER System Updated' },
      {
        kind: 'text',
        text: 'Users of KASPER find instructions and screenshots of the new system in the help pages.',
      },
      { kind: 'section', text: 'All Apps has a new look' },
      { kind: 'text', text: 'Search for an app by its letter, then select Enroll or Launch.' },
      { kind: 'section', text: 'Create An Account only once' },
      {
        kind: 'text',
        text: 'Who has an account already should not create another. Use Forgot Password? instead.',
      },
      { kind: 'links', name: 'signIn', look: 'row', links: [{ label: 'Sign In', to: '/signin' }] },
    ],
  });
}
