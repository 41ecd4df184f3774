import type { StepWords } from '../../step-words';

export const application = {
  'open-all-apps': {
    title: 'Click “All Apps”',
    why: 'You find KASPER in the list of all apps.',
    how: ['On KOG’s home screen, click “All Apps”.'],
    hint: ['You find KASPER there.'],
  },
  'find-kasper': {
    title: 'Click the letter K',
    why: 'In the list, KASPER stands under its full name, which begins with K.',
    how: ['Search by the letter K.', 'Look for “Kentucky All Schedule Prescription Electronic Reporting”.'],
    hint: ['Then look for “Kentucky All Schedule Prescription Electronic Reporting”.'],
  },
  enroll: {
    title: 'Click “Enroll” at KASPER',
    why: 'It leads to the screen “Account Request Onboarding”.',
    how: [
      'Click the “Enroll” link of “Kentucky All Schedule Prescription Electronic Reporting”, of no other app.',
    ],
    hint: ['This one: Kentucky All Schedule Prescription Electronic Reporting.'],
  },
  'leave-blank': {
    title: 'Leave Username and Password blank',
    why: 'For a new account, nothing goes into these two fields.',
    how: [
      'Do not enter anything in the KASPER Username and Password fields.',
      'Did the browser or a password manager fill them in? Clear both.',
    ],
    hint: ['Do not enter anything in these two KASPER fields.'],
  },
  'request-account': {
    title: 'Click “Request a KASPER Account”',
    why: 'This starts your application.',
    how: ['The link is at the bottom of the screen “Account Request Onboarding”.'],
    hint: ['With both fields blank, go on here.'],
  },
  'follow-instructions': {
    title: 'Follow the instructions on the screen',
    why: 'They lead you through your application.',
    how: [
      'Fill in what each screen asks for, and go on to the next one.',
      'The official page says no more about these screens than to follow their instructions.',
    ],
    hint: ['The official page says no more than this. What you type is not read by the guide.'],
  },
  'tick-requirements': {
    title: 'Tick all the boxes, then Next',
    why: 'Next works only once every box is ticked.',
    how: [
      'Read each requirement and tick its box. Then click Next.',
      'Windows may pop up: the pop-up blocker must allow ekasper.chfs.ky.gov.',
      'This comes from an older help page of KASPER; your screen may differ.',
    ],
    hint: [
      'By KASPER’s older help, Next works only once every box is ticked.',
      'Pop-ups of ekasper.chfs.ky.gov must be allowed.',
    ],
  },
  'read-instructions': {
    title: 'Read the instructions and the Terms',
    why: 'The Terms of Account Use are linked on this screen.',
    how: [
      'Read the instructions, and open the Terms of Account Use.',
      'Windows may pop up: the pop-up blocker must allow ekasper.chfs.ky.gov.',
    ],
    hint: ['Read the instructions and the Terms of Account Use. They may open in a pop-up window.'],
  },
} as const satisfies Record<string, StepWords>;
