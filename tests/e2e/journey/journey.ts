/** The ways through the portals, screen by screen. The walk and the tests go by the same list. */
import { PRACTICE_PERSON as ME } from '../../../practice/person.ts';
import type { Station } from './station.ts';

export const FIRST_ADDRESS = 'https://kog.chfs.ky.gov/';

const KASPER = 'Kentucky All Schedule Prescription Electronic Reporting';

const signIn: readonly Station[] = [
  {
    page: 'kog/sign-in-email',
    hint: 'sign-in-email',
    deeds: [{ fill: 'email', with: ME.email }, { press: 'Next' }],
  },
  {
    page: 'kog/sign-in-password',
    hint: 'sign-in-password',
    deeds: [{ fill: 'password', with: ME.password }, { press: 'Next' }],
  },
];

const findKasper: readonly Station[] = [
  { page: 'kog/my-apps', hint: 'open-all-apps', facts: ['signed-in'], deeds: [{ press: 'All Apps' }] },
  // The list of all apps shows KASPER too, far down: its own Enroll is next, not the letter.
  { page: 'kog/all-apps', hint: 'enroll', deeds: [{ press: 'K' }] },
  { page: 'kog/all-apps', hint: 'enroll', deeds: [{ press: 'Enroll', row: KASPER }] },
  {
    page: 'kog/onboarding',
    hint: 'leave-blank',
    facts: ['onboarding-reached'],
    deeds: [{ press: 'Request a KASPER Account' }],
  },
];

const fillInRequest: readonly Station[] = [
  {
    page: 'kasper/request-welcome',
    hint: 'tick-requirements',
    facts: ['request-begun'],
    deeds: [
      { tick: 'requireBrowser' },
      { tick: 'requirePopups' },
      { tick: 'requirePdf' },
      { tick: 'requirePrinter' },
      { press: 'Next' },
    ],
  },
  { page: 'kasper/request-instructions', hint: 'read-instructions', deeds: [{ press: 'Next' }] },
  {
    page: 'kasper/request-personal',
    hint: 'follow-instructions',
    deeds: [
      { fill: 'firstName', with: ME.firstName },
      { fill: 'lastName', with: ME.lastName },
      { fill: 'dateOfBirth', with: ME.dateOfBirth },
      { fill: 'address', with: ME.address },
      { fill: 'city', with: ME.city },
      { choose: 'state', value: ME.state },
      { fill: 'zip', with: ME.zip },
      { fill: 'phone', with: ME.phone },
      { fill: 'email', with: ME.email },
      { press: 'Next' },
    ],
  },
  {
    page: 'kasper/request-professional',
    hint: 'follow-instructions',
    deeds: [
      { choose: 'profession', value: ME.profession },
      { fill: 'licenseNumber', with: ME.licenseNumber },
      { fill: 'npi', with: ME.npi },
      { fill: 'deaNumber', with: ME.deaNumber },
      { fill: 'employer', with: ME.employer },
      { press: 'Next' },
    ],
  },
];

const byUpload: readonly Station[] = [
  {
    page: 'kasper/request-route',
    hint: 'choose-route',
    deeds: [{ choose: 'route', value: 'upload' }, { press: 'Next' }],
  },
  {
    page: 'kasper/request-upload',
    hint: 'upload-documents',
    facts: ['route'],
    deeds: [{ attach: 'document1' }, { press: 'Upload and Continue' }],
  },
  {
    page: 'kasper/request-sign',
    hint: 'sign-application',
    deeds: [{ tick: 'agree' }, { fill: 'signature', with: ME.signature }, { press: 'Sign Application' }],
  },
];

const byMail: readonly Station[] = [
  {
    page: 'kasper/request-route',
    hint: 'choose-route',
    deeds: [{ choose: 'route', value: 'mail' }, { press: 'Next' }],
  },
  { page: 'kasper/request-mail', hint: 'print-application', facts: ['route'], deeds: [{ press: 'Next' }] },
];

const submit: readonly Station[] = [
  { page: 'kasper/request-review', hint: 'submit', deeds: [{ press: 'Submit' }] },
  { page: 'kasper/request-submitted', hint: null, facts: ['request-submitted'], deeds: [] },
];

/** With a KOG account, from sign-in to the submitted request. */
export const JOURNEYS = {
  upload: [...signIn, ...findKasper, ...fillInRequest, ...byUpload, ...submit],
  mail: [...signIn, ...findKasper, ...fillInRequest, ...byMail, ...submit],
} as const satisfies Record<string, readonly Station[]>;
