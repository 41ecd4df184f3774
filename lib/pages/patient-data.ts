import type { Screen } from '../screen/screen';
import { shows } from './find-sign';
import type { Sign } from './page';
import { current, field, heading } from './sign';

const OWN_ACCOUNT: readonly Sign[] = [heading('ownAccount'), current('accountMaintenance')];
const PATIENTS: readonly Sign[] = [heading('patient'), field('patient')];

/**
 * Whether the running text of a KASPER screen may be read: its title or headings say that it is about a person's own
 * account, and neither they nor its labels speak of patients. What stands in menus and footers says nothing of that.
 */
export function mayReadText(screen: Screen): boolean {
  return OWN_ACCOUNT.some((sign) => shows(screen, sign)) && !PATIENTS.some((sign) => shows(screen, sign));
}
