import type { Screen } from '../screen/screen';
import { shows } from './find-sign';
import { KASPER } from './hosts';
import type { Sign } from './page';
import { below, current, field, heading } from './sign';

const OWN_ACCOUNT: readonly Sign[] = [
  heading('ownAccount'),
  current('accountMaintenance'),
  below('requestKasperAccount'),
];
/** Where an account is asked for, as the official pages say: who has none yet can have no patient on the screen. */
const REQUEST_PATH = /^\/accessrequest(\/|$)/i;
const PATIENTS: readonly Sign[] = [heading('patient'), field('patient')];

/**
 * Whether the running text of a KASPER screen may be read: its title or headings, or a link in its content that asks for
 * an account, say that it is about a person's own, or its address says that an account is asked for; and neither its
 * headings nor its labels speak of patients. What stands in menus and footers says nothing of that.
 */
export function mayReadText(screen: Screen): boolean {
  const any = (signs: readonly Sign[]) => signs.some((sign) => shows(screen, sign));
  return (REQUEST_PATH.test(screen.path) || any(OWN_ACCOUNT)) && !any(PATIENTS);
}

/**
 * Whether a screen on a host that the person allowed surely is KOG's, where no patient data stand: its title or a heading
 * names the gateway, none names KASPER, and nothing speaks of patients.
 */
export function isGateway(screen: Screen): boolean {
  return (
    screen.host !== KASPER &&
    shows(screen, heading('gateway')) &&
    ![heading('kasper'), ...PATIENTS].some((sign) => shows(screen, sign))
  );
}
