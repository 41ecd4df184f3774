/**
 * Steps that can show where to look: a drawing of their screen with what they point at marked. The files in
 * `public/drawings` are made from the practice portal by `npm run drawings`. Sign-in forms need none.
 */
import type { PageId } from '../pages/page';
import type { StepId } from './steps';

/** `marked`: what the practice portal calls it, and what is marked together with it. `row`: of the row that names it. */
export interface Drawing {
  readonly page: PageId;
  readonly marked: readonly string[];
  readonly row?: string;
}

export const DRAWINGS: Readonly<Partial<Record<StepId, Drawing>>> = {
  'choose-account-kind': { page: 'kog/account-kind', marked: ['Citizen', 'Business Partner'] },
  'sign-up': { page: 'kog/sign-up', marked: ['E-Mail Address'] },
  'await-activation-mail': { page: 'kog/verification-pending', marked: ['Resend verification e-mail'] },
  'verify-account': { page: 'kog/verify-account', marked: ['Verify Account'] },
  'continue-to-sign-in': { page: 'kog/verified', marked: ['Continue to Logon'] },
  'open-all-apps': { page: 'kog/my-apps', marked: ['All Apps'] },
  'find-kasper': { page: 'kog/all-apps', marked: ['K'] },
  enroll: {
    page: 'kog/all-apps',
    marked: ['Enroll'],
    row: 'Kentucky All Schedule Prescription Electronic Reporting',
  },
  'leave-blank': { page: 'kog/onboarding', marked: ['KASPER Username', 'Password'] },
  'request-account': { page: 'kog/onboarding', marked: ['Request a KASPER Account'] },
  'tick-requirements': {
    page: 'kasper/request-welcome',
    marked: [
      'My browser is kept up to date',
      'Pop-up windows are allowed for ekasper.chfs.ky.gov',
      'This computer can show PDF documents',
      'I can print, or save what is printed',
    ],
  },
  'read-instructions': { page: 'kasper/request-instructions', marked: ['Terms of Account Use'] },
  'choose-route': {
    page: 'kasper/request-route',
    marked: [
      'Upload support documents and sign the application electronically',
      'Print the application and mail it with the support documents',
    ],
  },
  'upload-documents': { page: 'kasper/request-upload', marked: ['Support Document'] },
  'sign-application': {
    page: 'kasper/request-sign',
    marked: ['Electronic Signature (type your full name)'],
  },
  submit: { page: 'kasper/request-review', marked: ['Submit'] },
  'print-application': { page: 'kasper/request-mail', marked: ['Print Application'] },
  'unlock-account': { page: 'kog/locked', marked: ['Forgot Password?'] },
  'certificate-account': {
    page: 'kasper/account-maintenance',
    marked: ['view details'],
    row: 'Master Account',
  },
  'certificate-download': {
    page: 'kasper/master-account',
    marked: ['KASPER Account number and Verification Certificate'],
  },
};
