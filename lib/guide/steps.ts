import type { Step } from './step';
import { activate } from './steps/activate';
import { alreadySent } from './steps/already-sent';
import { askFirst } from './steps/ask-first';
import { askOffice } from './steps/ask-office';
import { awaitActivationMail } from './steps/await-activation-mail';
import { awaitWelcome } from './steps/await-welcome';
import { certificateAccount } from './steps/certificate-account';
import { certificateDownload } from './steps/certificate-download';
import { certificateLogIn } from './steps/certificate-log-in';
import { certificateUpload } from './steps/certificate-upload';
import { changePassword } from './steps/change-password';
import { chooseAccountKind } from './steps/choose-account-kind';
import { chooseRoute } from './steps/choose-route';
import { continueToSignIn } from './steps/continue-to-sign-in';
import { enroll } from './steps/enroll';
import { findKasper } from './steps/find-kasper';
import { followInstructions } from './steps/follow-instructions';
import { leaveBlank } from './steps/leave-blank';
import { mailPapers } from './steps/mail-papers';
import { openAllApps } from './steps/open-all-apps';
import { printApplication } from './steps/print-application';
import { readInstructions } from './steps/read-instructions';
import { requestAccount } from './steps/request-account';
import { resetPassword } from './steps/reset-password';
import { secondFactor } from './steps/second-factor';
import { signApplication } from './steps/sign-application';
import { signIn } from './steps/sign-in';
import { signInEmail } from './steps/sign-in-email';
import { signInPassword } from './steps/sign-in-password';
import { signUp } from './steps/sign-up';
import { submit } from './steps/submit';
import { tickRequirements } from './steps/tick-requirements';
import { unlockAccount } from './steps/unlock-account';
import { uploadDocuments } from './steps/upload-documents';
import { verifyAccount } from './steps/verify-account';

/** Every step there is, in the order of the journey. */
const list = [
  askOffice,
  chooseAccountKind,
  signUp,
  activate,
  awaitActivationMail,
  verifyAccount,
  continueToSignIn,
  signIn,
  signInEmail,
  signInPassword,
  secondFactor,
  openAllApps,
  findKasper,
  enroll,
  leaveBlank,
  requestAccount,
  tickRequirements,
  readInstructions,
  followInstructions,
  chooseRoute,
  uploadDocuments,
  signApplication,
  submit,
  mailPapers,
  printApplication,
  awaitWelcome,
  alreadySent,
  resetPassword,
  unlockAccount,
  changePassword,
  askFirst,
  certificateLogIn,
  certificateAccount,
  certificateDownload,
  certificateUpload,
] as const satisfies readonly Step[];

export type StepId = (typeof list)[number]['id'];

/** A step whose id is known to exist. */
export interface KnownStep extends Step {
  readonly id: StepId;
}

export const STEPS: readonly KnownStep[] = list;
