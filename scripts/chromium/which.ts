import { installedBrowsers } from '../prepare/installed-browsers.mjs';
import { Trouble } from '../prepare/say.mjs';

/** The Chromium to start: the one the launchers found, or, for a test run by hand, the first one installed. */
export function whichChromium(): string {
  const path = process.env.KASPER_GUIDE_CHROMIUM ?? installedBrowsers()[0];
  if (!path) throw new Trouble('no Chromium found: run "npm test" once, it fetches one.');
  return path;
}
