import { NOT_ON_THE_WAY_IN, SIGN_UP } from '../against';
import type { Page } from '../page';
import { action, field, heading, message } from '../sign';

/** A second proof of who signs in (G04). */
export const page: Page = {
  id: 'kog/second-factor',
  looks: [
    {
      must: [
        [message('secondFactor')],
        [field('code'), action('factorChoice'), field('factorChoice'), action('choose', 'factorChoice')],
      ],
      never: [
        ...NOT_ON_THE_WAY_IN,
        ...SIGN_UP,
        field('password'),
        heading('forgot'),
        heading('createAccountHeading'),
      ],
    },
  ],
};
