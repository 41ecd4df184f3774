import type { DrawnScreen } from '../../drawn-screen.ts';
import { kogScreen } from './kog-screen.ts';

export function errorPage(): DrawnScreen {
  return kogScreen({
    key: 'nobody/error',
    path: '/public/error',
    title: 'Error',
    heading: 'Something went wrong',
    blocks: [
      {
        kind: 'notice',
        tone: 'problem',
        text: 'Your request could not be completed. Please try again later.',
      },
      { kind: 'text', text: 'Reference: PRACTICE-ERROR' },
    ],
  });
}
