/** The KASPER request, from the home of the gateway to its submission. */
import { PRACTICE_PERSON } from '../../practice/person.ts';
import { REQUIREMENTS } from '../../practice/screens/kasper/request-welcome.ts';
import type { Walker } from './walker.ts';

export const ALL_TICKED = Object.fromEntries(REQUIREMENTS.map(([name]) => [name, 'yes']));
const KASPER = 'Kentucky All Schedule Prescription Electronic Reporting';

/** Walks on from My Apps; answers the pages seen on the way. */
export function requestByRoute(walk: Walker, route: 'upload' | 'mail'): (string | null)[] {
  const { page } = walk.screen();
  return [
    page,
    walk.follow('All Apps').page,
    walk.follow('K').page,
    walk.follow('Enroll', KASPER).page,
    walk.follow('Request a KASPER Account').page,
    walk.press('Next', ALL_TICKED).page,
    walk.press('Next').page,
    walk.press('Next', PRACTICE_PERSON).page,
    walk.press('Next', PRACTICE_PERSON).page,
    walk.press('Next', { route }).page,
    ...(route === 'upload'
      ? [
          walk.press('Upload and Continue', { document1: 'a file' }).page,
          walk.press('Sign Application', { agree: 'yes', signature: PRACTICE_PERSON.signature }).page,
        ]
      : [walk.press('Next').page]),
    walk.press('Submit').page,
  ];
}
