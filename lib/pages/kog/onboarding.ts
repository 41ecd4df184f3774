import { SIGN_UP } from '../against';
import type { Page, Sign } from '../page';
import { action, below, field, heading, message, title } from '../sign';

const USER_NAME: readonly Sign[] = [field('username'), field('email')];
const PASSWORD: readonly Sign[] = [field('password')];
const SIGN_IN: readonly Sign[] = [
  title('help'),
  action('logIn'),
  action('forgotPassword'),
  heading('signIn'),
];

/**
 * KASPER's "Account Request Onboarding": user name and password stay empty (F22-F24). Elsewhere that advice would be
 * wrong, and every app of the gateway has an onboarding: so KASPER must be named where it counts, by the fields
 * themselves or by the link below them, and nothing may look like a sign-in.
 */
export const page: Page = {
  id: 'kog/onboarding',
  onBoth: true,
  looks: [
    {
      must: [
        USER_NAME,
        PASSWORD,
        [field('kasperField')],
        [action('requestKasperAccount'), action('requestAccount', 'kasper'), action('requestAccount')],
        [message('onboarding')],
      ],
      never: [title('help'), ...SIGN_UP],
    },
    {
      must: [
        USER_NAME,
        PASSWORD,
        [below('requestKasperAccount')],
        [message('onboarding'), heading('accountRequest')],
      ],
      never: [...SIGN_UP, ...SIGN_IN],
    },
    {
      must: [
        USER_NAME,
        PASSWORD,
        [below('requestAccount', 'kasper')],
        [heading('kasper')],
        [message('onboarding'), heading('accountRequest')],
      ],
      never: [...SIGN_UP, ...SIGN_IN],
    },
  ],
};
