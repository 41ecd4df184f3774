/** Sentences of "KASPER Information" of the Kentucky Board of Pharmacy, word by word; a test compares them. */

const GATEWAY =
  'Kentucky Online Gateway (KOG) account is the security portal to access all Cabinet for Health and Family Services protected systems (KASPER, kynect, Vitals, Death Registry, etc.).';
const OUT_OF_STATE =
  'A Kentucky licensed pharmacist employed by an out of state pharmacy that has a DEA registration, including hospital and long-term care pharmacies, or those that have access via an integrated system must register and maintain a KASPER account with the Cabinet.';
const PASSWORDS = 'Passwords are case sensitive and expire every 90 days.';
const ENROLL =
  'Sign in to your KOG account, click on All Apps and search (by the letter K) for Kentucky All Schedule Prescription Electronic Reporting and click the Enroll link to go to the Account Request Onboarding screen.';
const REQUEST =
  'Click on the Request a KASPER Account link at the bottom of the screen and follow the instructions to create your KASPER account application.';
const UPLOAD =
  'Upload electronic copies of your required support documents and electronically sign your application (Paperless Application Process Video)';
const COMPLETE =
  'Your KASPER account registration is not complete until your application is processed by the Cabinet and you receive a Welcome to KASPER email.';
const LATE =
  'If you have not received this email within 14 days of submitting your account request, please contact the KASPER Business Office at (502) 564-7985 or via email to ekasper.admin@ky.gov.';
const DETAILS =
  'To download a copy of your KASPER account verification certificate, log into your KASPER account, click on the Account Maintenance tab and select view details of the Master Account.';
const CERTIFICATE =
  'At the bottom right of your personal information section, click KASPER Account number and Verification Certificate.';

export const BOARD = {
  F01: 'Per KRS 218A.202(2), all pharmacists authorized to dispense controlled substances must register and maintain a KASPER (Kentucky All Schedule Prescription Electronic Reporting) account.',
  F02: 'KASPER (Kentucky All Schedule Prescription Electronic Reporting)',
  F03: 'The exemption for not obtaining a KASPER account is if the place of employment does not have a DEA registration.',
  F04: 'Examples would include a pharmacist employed at a non-dispensing pharmacy; working as a consultant pharmacist; employed in industry, academia, or government; or not currently employed as a pharmacist.',
  F05: 'If the pharmacy has a DEA registration, including hospital and long-term care pharmacies, the pharmacist must obtain and maintain a KASPER account.',
  F06: OUT_OF_STATE,
  F07: OUT_OF_STATE,
  F08: 'If a pharmacist has not logged onto KASPER and transitioned to the Cabinet’s new secure portal (KOG) since April 2019, their account has been inactivated and they need to reapply.',
  F09: GATEWAY,
  F10: 'Go to the Kentucky Online Gateway website and create a citizen or business partner account.',
  F11: 'Remember your KOG username (email) and password.',
  F12: PASSWORDS,
  F13: PASSWORDS,
  F14: 'These credentials are required to access KASPER.',
  F15: 'After submitting your KOG information you will receive a KOG account activation email.',
  F16: 'You must activate your KOG account within four hours of receipt of the activation email.',
  F17: 'KOG Help Desk (502)564-0104, ext. 2',
  F18: 'KOG-FAQ.',
  F19: ENROLL,
  F20: ENROLL,
  F21: ENROLL,
  F22: ENROLL,
  F23: 'Do not enter any information in the KASPER Username/Password fields.',
  F24: REQUEST,
  F25: REQUEST,
  F26: UPLOAD,
  F27: UPLOAD,
  F28: 'Mail the hard-copy application, signed Terms of Account Use and required support documents (follow instructions on application form).',
  F29: COMPLETE,
  F30: COMPLETE,
  F31: LATE,
  F32: LATE,
  F33: LATE,
  F34: 'For online pharmacist application renewals, a KASPER account verification certificate will need to be uploaded.',
  F35: DETAILS,
  F36: DETAILS,
  F37: DETAILS,
  F38: CERTIFICATE,
  F39: 'You can find step by step instructions here.',
  F40: 'Updated 3/13/2023',
  F41: 'Link to Request a New KOG and KASPER Account',
  F42: 'Additional information can be found here.',
  F43: 'To obtain a new KASPER account follow these steps:',
  F44: 'During the account request process, you may choose to either:',
  F45: 'KASPER System Updated Click here for instructions and up-to-date screenshots on the new system.',
} as const;
