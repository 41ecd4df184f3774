import type { WrongDoorId } from '../../guide/wrong-doors';

const each: Readonly<Record<WrongDoorId, string>> = {
  'second-kog-account': 'a second KOG account. You have one already? Do not create another. Sign in with it.',
  'state-employees':
    'enrolling yourself with an @ky.gov address. State employees do not: their supervisor or branch manager adds the app.',
  'other-apps':
    'the onboarding screen of another app. Only the KASPER Username and Password fields stay blank; for other apps this advice does not hold.',
  'data-upload':
    'ekasperupload.chfs.ky.gov. It is a different system: there, pharmacies report what they have dispensed.',
};

/** Places that look like the way and are not. */
export const doors = { title: 'Wrong door:', each };
