/** One sample of every screen of KASPER. */
import type { DrawnScreen } from '../../drawn-screen.ts';
import { NOT_PROCESSED, WRONG_PASSWORD } from '../messages.ts';
import { variant } from '../variant.ts';
import { accountMaintenance } from './account-maintenance.ts';
import { delegateAccount } from './delegate-account.ts';
import { kasperHome } from './home.ts';
import { masterAccount } from './master-account.ts';
import { patientRequest } from './patient-request.ts';
import { printedApplication, printedInstructions, printedTerms } from './printed.ts';
import { requestInstructions } from './request-instructions.ts';
import { requestMail } from './request-mail.ts';
import { requestPersonal } from './request-personal.ts';
import { requestProfessional } from './request-professional.ts';
import { requestReview } from './request-review.ts';
import { requestRoute } from './request-route.ts';
import { requestSign } from './request-sign.ts';
import { requestSubmitted } from './request-submitted.ts';
import { requestUpload } from './request-upload.ts';
import { requestWelcome } from './request-welcome.ts';
import { kasperSignIn } from './sign-in.ts';

export const KASPER_SAMPLES: readonly DrawnScreen[] = [
  requestWelcome(),
  requestInstructions(),
  requestPersonal(),
  requestProfessional(),
  requestRoute(),
  requestUpload(),
  requestSign(),
  requestMail(),
  requestReview('upload'),
  requestReview('mail'),
  requestSubmitted('upload'),
  requestSubmitted('mail'),
  kasperSignIn(),
  variant('wrong', kasperSignIn(WRONG_PASSWORD)),
  variant('not-processed', kasperSignIn(NOT_PROCESSED)),
  accountMaintenance(),
  masterAccount(),
  // Nobody's pages.
  kasperHome(),
  delegateAccount(),
  patientRequest(),
  printedInstructions(),
  printedTerms(),
  printedApplication(),
];
