/** One sample of every screen of the gateway, and of its pages in other states. */
import type { DrawnScreen } from '../../drawn-screen.ts';
import { PRACTICE_PERSON } from '../../person.ts';
import { inSpanish } from '../in-spanish.ts';
import { WRONG_PASSWORD } from '../messages.ts';
import { variant } from '../variant.ts';
import { accountKind } from './account-kind.ts';
import { allApps } from './all-apps.ts';
import { appsByLetter } from './app-list.ts';
import { errorPage } from './error.ts';
import { forgotPassword } from './forgot-password.ts';
import { help } from './help.ts';
import { linkExpired } from './link-expired.ts';
import { locked } from './locked.ts';
import { myApps } from './my-apps.ts';
import { news } from './news.ts';
import { notDrawn } from './not-drawn.ts';
import { onboarding } from './onboarding.ts';
import { onboardingOther } from './onboarding-other.ts';
import { passwordExpired } from './password-expired.ts';
import { passwordSaved } from './password-saved.ts';
import { resetPassword } from './reset-password.ts';
import { resetSent } from './reset-sent.ts';
import { secondFactor } from './second-factor.ts';
import { sessionExpired } from './session-expired.ts';
import { signIn } from './sign-in.ts';
import { signInEmail } from './sign-in-email.ts';
import { signInPassword } from './sign-in-password.ts';
import { signUp } from './sign-up.ts';
import { stateEmployee } from './state-employee.ts';
import { verificationPending } from './verification-pending.ts';
import { verified } from './verified.ts';
import { verifyAccount } from './verify-account.ts';

const { email } = PRACTICE_PERSON;
const NOTHING_OWNED: ReadonlySet<string> = new Set();

const pages: readonly DrawnScreen[] = [
  signInEmail(),
  signInPassword(email),
  signIn(),
  accountKind('new'),
  accountKind('old'),
  signUp('new'),
  signUp('old'),
  verificationPending(),
  verifyAccount(),
  verified(),
  secondFactor(),
  locked(),
  passwordExpired(),
  forgotPassword(),
  myApps(),
  allApps(),
  onboarding(),
];

const inOtherStates: readonly DrawnScreen[] = [
  variant('wrong', signInPassword(email, WRONG_PASSWORD)),
  variant('wrong', signIn(WRONG_PASSWORD)),
  variant('resent', verificationPending(true)),
  variant('with-kasper', myApps(new Set(['kasper']))),
  variant('k', allApps({ apps: appsByLetter('K'), owned: NOTHING_OWNED, letter: 'K' })),
  variant('none', allApps({ apps: [], owned: NOTHING_OWNED, search: 'nothing' })),
];

const spanish = [
  signInEmail(),
  signInPassword(email),
  signIn(),
  accountKind('new'),
  signUp('new'),
  myApps(),
  allApps(),
].map((screen) => variant('es', inSpanish(screen)));

const nobodys: readonly DrawnScreen[] = [
  onboardingOther({ id: 'vitals', name: 'Vitals' }),
  onboardingOther({ id: 'death-registry', name: 'Death Registry' }),
  stateEmployee(),
  linkExpired('/account/verify.aspx'),
  resetSent(),
  resetPassword(),
  passwordSaved(),
  help(),
  news(),
  sessionExpired(),
  errorPage(),
  notDrawn(),
];

export const GATEWAY_SAMPLES: readonly DrawnScreen[] = [...pages, ...inOtherStates, ...spanish, ...nobodys];
