/**
 * Put into a portal's tab when the person asks for a report of its screen, and not before. It lays the report down in the
 * world of the extension's scripts, which the page does not see, for the panel to take: the minifier drops a script's answer.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeScreen, LAID_DOWN } from '../lib/report/describe-screen';
import { browserLook } from '../lib/screen/browser-look';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [LAID_DOWN]: describeScreen(document, browserLook()) });
});
