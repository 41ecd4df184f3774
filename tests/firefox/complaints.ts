import type { Page } from 'puppeteer-core';
import { OWN_ADDRESS } from './browser.ts';
import { evaluateInWindow } from './protocol.ts';

/** No fault: of a page that is left, the last message is sent, and nobody is there any more to hear the answer. */
const OF_LEFT_PAGES = /Promise (resolved|rejected) after context unloaded/;

/** Errors and warnings in Firefox's own console that speak of the guide's scripts and pages, oldest first. */
export async function complaints(page: Page): Promise<readonly string[]> {
  const written = await evaluateInWindow(
    page,
    `JSON.stringify(Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage))`,
  );
  return (JSON.parse(written) as string[]).filter(
    (line) => line.includes(OWN_ADDRESS) && !OF_LEFT_PAGES.test(line),
  );
}
