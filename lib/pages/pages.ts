/** Every page there is; the order does not matter: exactly one may fit a screen. */

import { page as kasperAccountMaintenance } from './kasper/account-maintenance';
import { page as kasperMasterAccount } from './kasper/master-account';
import { page as kasperRequestInstructions } from './kasper/request-instructions';
import { page as kasperRequestMail } from './kasper/request-mail';
import { page as kasperRequestPersonal } from './kasper/request-personal';
import { page as kasperRequestProfessional } from './kasper/request-professional';
import { page as kasperRequestReview } from './kasper/request-review';
import { page as kasperRequestRoute } from './kasper/request-route';
import { page as kasperRequestSign } from './kasper/request-sign';
import { page as kasperRequestSubmitted } from './kasper/request-submitted';
import { page as kasperRequestUpload } from './kasper/request-upload';
import { page as kasperRequestWelcome } from './kasper/request-welcome';
import { page as kasperSignIn } from './kasper/sign-in';
import { page as kogAccountKind } from './kog/account-kind';
import { page as kogAllApps } from './kog/all-apps';
import { page as kogForgotPassword } from './kog/forgot-password';
import { page as kogLocked } from './kog/locked';
import { page as kogMyApps } from './kog/my-apps';
import { page as kogOnboarding } from './kog/onboarding';
import { page as kogPasswordExpired } from './kog/password-expired';
import { page as kogSecondFactor } from './kog/second-factor';
import { page as kogSignIn } from './kog/sign-in';
import { page as kogSignInEmail } from './kog/sign-in-email';
import { page as kogSignInPassword } from './kog/sign-in-password';
import { page as kogSignUp } from './kog/sign-up';
import { page as kogVerificationPending } from './kog/verification-pending';
import { page as kogVerified } from './kog/verified';
import { page as kogVerifyAccount } from './kog/verify-account';
import type { Page } from './page';

export const PAGES: readonly Page[] = [
  kogSignInEmail,
  kogSignInPassword,
  kogSignIn,
  kogAccountKind,
  kogSignUp,
  kogVerificationPending,
  kogVerifyAccount,
  kogVerified,
  kogSecondFactor,
  kogLocked,
  kogPasswordExpired,
  kogForgotPassword,
  kogMyApps,
  kogAllApps,
  kogOnboarding,
  kasperRequestWelcome,
  kasperRequestInstructions,
  kasperRequestPersonal,
  kasperRequestProfessional,
  kasperRequestRoute,
  kasperRequestUpload,
  kasperRequestSign,
  kasperRequestMail,
  kasperRequestReview,
  kasperRequestSubmitted,
  kasperSignIn,
  kasperAccountMaintenance,
  kasperMasterAccount,
];
