import type { StepWords } from '../../step-words';

export const kogAccount = {
  'choose-account-kind': {
    title: 'Choose citizen or business partner',
    why: 'A KOG account is the door to KASPER, so it comes first.',
    how: [
      'Open kog.chfs.ky.gov and start to create an account.',
      'Choose “citizen” or “business partner”. The official page names both and prefers neither.',
    ],
    hint: ['The official page says: create a citizen or business partner account. It prefers neither.'],
  },
  'sign-up': {
    title: 'Fill in the form and send it',
    why: 'The e-mail address you give here becomes your KOG user name.',
    how: [
      'Give an e-mail address whose mail you can read right now: KOG sends you an activation e-mail.',
      'Remember the address and the password. Capital and small letters count.',
      'Once the e-mail has arrived, you have four hours to activate the account.',
    ],
    hint: [
      'This address becomes your KOG user name, and an activation e-mail follows.',
      'Capital and small letters count in the password.',
    ],
  },
  activate: {
    title: 'Activate your KOG account',
    why: 'You have four hours from the moment the activation e-mail arrives.',
    how: [
      'Open the activation e-mail from KOG and activate the account.',
      'No e-mail, or too late? Ask for it again on KOG’s screen, or call the KOG Help Desk: (502) 564-0104, ext. 2.',
    ],
  },
  'await-activation-mail': {
    title: 'Open the activation e-mail',
    why: 'You have four hours from the moment it arrives.',
    how: [
      'KOG sends you an activation e-mail. Activate your account within four hours of receiving it.',
      'No e-mail? This screen can send it again.',
    ],
    hint: [
      'Activate your account within four hours of receiving the e-mail.',
      'No e-mail? Have it sent again here.',
    ],
  },
  'verify-account': {
    title: 'Verify your account here',
    why: 'KOG asks you to activate your account.',
    how: ['Click the button on this screen that verifies your account.'],
    hint: ['It must happen within four hours of receiving the e-mail.'],
  },
  'continue-to-sign-in': {
    title: 'Your account is active: sign in now',
    why: 'The next part begins with the sign-in to KOG.',
    how: ['Go on to the sign-in from this screen.', 'Your user name is your e-mail address.'],
    hint: ['Go on to the sign-in. Your user name is your e-mail address.'],
  },
  'sign-in': {
    title: 'Sign in to KOG',
    why: 'You need your KOG account each time you go to KASPER.',
    how: [
      'Your user name is the e-mail address of your KOG account.',
      'Capital and small letters count in the password.',
      'Forgot the password, or locked out? Type your e-mail, click Next, then “Forgot Password?”.',
    ],
    hint: ['Your user name is your e-mail address.', 'Capital and small letters count in the password.'],
  },
  'sign-in-email': {
    title: 'Type your e-mail address, then Next',
    why: 'The e-mail address of your KOG account is your user name.',
    how: ['Type the e-mail address and click Next.', 'The password is asked on the next screen.'],
    hint: ['It is your KOG user name. The password comes next.'],
  },
  'sign-in-password': {
    title: 'Type your KOG password',
    why: 'Then you are in.',
    how: [
      'Capital and small letters count. KOG passwords expire every 90 days.',
      'Forgot it? Use “Forgot Password?”.',
    ],
    hint: ['Capital and small letters count.', 'Forgot it? Use “Forgot Password?”.'],
  },
  'second-factor': {
    title: 'Confirm that it is you',
    why: 'KOG may ask for a second proof at every sign-in.',
    how: ['Use one of the ways that KOG offers here. Which ones it offers depends on your role.'],
  },
} as const satisfies Record<string, StepWords>;
