import { browser, canOpenPanel } from '../../lib/browser';

/** The one command of each browser that opens the checklist. */
const OPENS = canOpenPanel ? '_execute_action' : '_execute_sidebar_action';

/** The keys that open the checklist, as the browser has them now: a person may have changed them, or others were first. Null: none. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPENS)?.shortcut || null;
}
