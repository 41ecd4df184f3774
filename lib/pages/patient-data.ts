import type { Screen } from '../screen/screen';
import { shows } from './find-sign';
import type { Sign } from './page';
import { action, current, field, heading } from './sign';

const ON_THE_WAY: readonly Sign[] = [
  heading('accountRequest'),
  heading('accountMaintenance'),
  current('accountMaintenance'),
  action('printInstructions'),
  action('termsOfUse'),
  action('certificate'),
];
const PATIENTS: readonly Sign[] = [heading('patient'), field('patient')];

/**
 * Whether the running text of a KASPER screen may be read: its headings and labels say that it is about a person's
 * own account, and none of them speaks of patients.
 */
export function mayReadText(screen: Screen): boolean {
  return ON_THE_WAY.some((sign) => shows(screen, sign)) && !PATIENTS.some((sign) => shows(screen, sign));
}
