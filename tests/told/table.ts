/** Where each fact of the official pages is told: its id, the place in the panel, and what stands there in our words. */
import type { DeadlineId } from '../../lib/deadlines/rules';
import type { BackgroundId } from '../../lib/guide/background';
import type { DeskId } from '../../lib/guide/desks';
import type { SourceId } from '../../lib/guide/sources';
import type { StepId } from '../../lib/guide/steps';
import type { Outcome } from '../../lib/guide/triage/rules';
import type { TroubleId } from '../../lib/guide/troubles';
import type { PageId } from '../../lib/pages/page';
import type { Partly } from '../guide/triage/answers';

/** `at`: the screen in front, for a step that belongs to one screen alone. `answers`: what leads to the answer. */
export type Place =
  | { readonly step: StepId; readonly at?: PageId }
  | { readonly answer: Outcome; readonly answers: Partly }
  | { readonly deadline: DeadlineId }
  | { readonly contact: DeskId }
  | { readonly trouble: TroubleId }
  /** For what belongs to no step: the page itself, and its further links. */
  | { readonly reading: BackgroundId };

export type Told = Place & { readonly says: RegExp };

const mustRegister = {
  answer: 'must-register',
  answers: {
    'kasper-account': 'none',
    workplace: 'hospital',
    'dea-registration': 'yes',
    'may-dispense-controlled': 'yes',
  },
} as const;
const outOfState = {
  answer: 'must-register',
  answers: { ...mustRegister.answers, workplace: 'out-of-state' },
} as const;
const exempt = {
  answer: 'exempt',
  answers: { 'kasper-account': 'none', workplace: 'industry', 'dea-registration': 'no' },
} as const;
const inactivated = {
  answer: 'inactivated',
  answers: {
    'kasper-account': 'holder',
    'kasper-logged-on': 'no',
    'kasper-moved-to-kog': 'no',
    workplace: 'hospital',
    'dea-registration': 'yes',
  },
} as const;

export const TOLD: Readonly<Record<SourceId, Told>> = {
  F01: { ...mustRegister, says: /register, and maintain the account/ },
  F02: { step: 'find-kasper', says: /Kentucky All Schedule Prescription Electronic Reporting/ },
  F03: { ...exempt, says: /the place of employment has no DEA registration/ },
  F04: { ...exempt, says: /you are exempt/ },
  F05: { ...mustRegister, says: /you must register/ },
  F06: { ...outOfState, says: /you must register/ },
  F07: { ...outOfState, says: /you must register/ },
  F08: { ...inactivated, says: /your account is inactivated.*reapply/ },
  F09: { step: 'choose-account-kind', says: /the door to KASPER/ },
  F10: { step: 'choose-account-kind', says: /“citizen” or “business partner”/ },
  F11: { step: 'sign-up', says: /becomes your KOG user name.*Remember the address and the password/ },
  F12: { step: 'sign-up', says: /Capital and small letters count/ },
  F13: { deadline: 'password', says: /expires on Sun, Feb 21, 2027/ },
  F14: { step: 'sign-in', says: /KOG account each time you go to KASPER/ },
  F15: { step: 'activate', says: /activation e-mail from KOG/ },
  F16: { deadline: 'activation', says: /Activate your KOG account by/ },
  F17: { contact: 'kog-help-desk', says: /\(502\) 564-0104, ext\.\s2/ },
  F18: { trouble: 'no-activation-mail', says: /KOG FAQ/ },
  F19: { step: 'sign-in', says: /Sign in to KOG/ },
  F20: { step: 'open-all-apps', says: /click “All Apps”/ },
  F21: { step: 'find-kasper', says: /Search by the letter K/ },
  F22: { step: 'enroll', says: /“Account Request Onboarding”.*Click the “Enroll” link/ },
  F23: { step: 'leave-blank', says: /Do not enter anything in the KASPER Username and Password fields/ },
  F24: { step: 'request-account', says: /“Request a KASPER Account”.*at the bottom of the screen/ },
  F25: { step: 'follow-instructions', says: /Follow the instructions/ },
  F26: { step: 'sign-application', says: /Sign electronically/ },
  F27: { step: 'upload-documents', says: /Paperless Application Process Video/ },
  F28: {
    step: 'mail-papers',
    says: /hard-copy application, the signed Terms of Account Use, the support documents/,
  },
  F29: { step: 'await-welcome', says: /not complete until.*The Cabinet processes your application/ },
  F30: { step: 'await-welcome', says: /“Welcome to KASPER”/ },
  F31: { deadline: 'welcome-mail', says: /14 days left/ },
  F32: { contact: 'business-office', says: /\(502\) 564-7985/ },
  F33: { contact: 'business-office', says: /ekasper\.admin@ky\.gov/ },
  F34: { step: 'certificate-upload', says: /online renewal.*upload the verification certificate/ },
  F35: { step: 'certificate-log-in', says: /Log into your KASPER account/ },
  F36: { step: 'certificate-log-in', says: /click the tab “Account Maintenance”/ },
  F37: { step: 'certificate-account', says: /select “view details” of the Master Account/ },
  F38: {
    step: 'certificate-download',
    says: /At the bottom right.*“KASPER Account number and Verification Certificate”/,
  },
  F39: { step: 'certificate-download', says: /step-by-step instructions/ },
  F40: { reading: 'links', says: /What else the official page links to/ },
  F41: { reading: 'links', says: /Find them on the Board’s page/ },
  F42: { reading: 'links', says: /Find them on the Board’s page/ },
  F43: { step: 'leave-blank', says: /For a new account/ },
  F44: { step: 'choose-route', says: /You may choose either/ },
  F45: { reading: 'links', says: /Find them on the Board’s page/ },
  G01: { ...inactivated, says: /do not create a new account/ },
  G02: { step: 'enroll', says: /@ky\.gov.*their supervisor or branch manager adds the app/ },
  G03: { trouble: 'locked-out', says: /your e-mail address, “Next”, then “Forgot Password\?”/ },
  G04: { step: 'second-factor', at: 'kog/second-factor', says: /a second proof at every sign-in/ },
  G05: {
    step: 'tick-requirements',
    at: 'kasper/request-welcome',
    says: /Next works only once every box is ticked/,
  },
  G06: { deadline: 'certificate', says: /by Sun, Feb 28, 2027.*97 days|97 days left.*by Sun, Feb 28, 2027/ },
  G07: { step: 'request-account', says: /ekasperupload\.chfs\.ky\.gov.*different system/ },
  G08: { step: 'certificate-account', says: /delegates are added by the holder/ },
  G09: { contact: 'kasper-help-desk', says: /\(502\) 564-2703.*eKASPERHelp@ky\.gov/ },
};
