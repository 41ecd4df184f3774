/** The e-mails of the pretend mailbox. */
import type { Link } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';

/** `number` names the e-mail in the mailbox; for reset and activation it is also the code in the link. */
export interface Letter {
  readonly kind: 'activation' | 'reset' | 'code' | 'welcome';
  readonly number: number;
  /** When it arrived, as shown. */
  readonly arrived: string;
}

export interface LetterText {
  readonly from: string;
  readonly subject: string;
  readonly texts: readonly string[];
  readonly link?: Link;
}

export function letterText({ kind, number }: Letter): LetterText {
  switch (kind) {
    case 'activation':
      return {
        from: 'Kentucky Online Gateway',
        subject: 'Activate your account',
        texts: [
          'Someone, hopefully you, has asked for a Kentucky Online Gateway account with this address.',
          'Follow the link within four hours of receiving this e-mail.',
        ],
        link: { label: 'Activate my account', to: `/account/verify.aspx?code=${number}` },
      };
    case 'reset':
      return {
        from: 'Kentucky Online Gateway',
        subject: 'Reset your password',
        texts: ['Follow the link to choose a new password.'],
        link: { label: 'Reset my password', to: `/account/reset.aspx?code=${number}` },
      };
    case 'code':
      return {
        from: 'Kentucky Online Gateway',
        subject: 'Your code',
        texts: [`The code for signing in is ${PRACTICE_PERSON.code}.`],
      };
    case 'welcome':
      return {
        from: 'KASPER',
        subject: 'Welcome to KASPER',
        texts: ['Your application has been processed. You can now sign in and open KASPER from My Apps.'],
      };
  }
}
