/** The real side panel beside a tab: no tab of Playwright's, so it is read over the DevTools protocol. */
import { type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import { clickCallout } from './shadow.ts';

export interface RealPanel {
  /** All it says now. */
  text(): Promise<string>;
  /** Runs an expression in it. */
  evaluate(expression: string): Promise<unknown>;
}

/** How long the browser may take to answer, in ms: a test is to say what it waited for, not to hang. */
const PATIENCE = 10_000;

/** Clicks the callout's button as a person does, and attaches to the panel that opens. */
export async function openRealPanel(page: Page, worker: Worker): Promise<RealPanel> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to speak with.');
  const cdp = await browser.newBrowserCDPSession();
  return attachPanel(cdp, worker, () => clickCallout(page, 'Open the checklist'));
}

/** Attaches to the panel that opens when `open` is done. */
export async function attachPanel(
  cdp: CDPSession,
  worker: Worker,
  open: () => Promise<unknown>,
): Promise<RealPanel> {
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const address = worker.url().replace(/[^/]*$/, 'sidepanel.html');
  const opened = new Promise<string>((found) => {
    for (const event of ['Target.targetCreated', 'Target.targetInfoChanged'] as const) {
      cdp.on(event, ({ targetInfo }) => targetInfo.url === address && found(targetInfo.targetId));
    }
  });
  await open();
  const targetId = await inTime('The panel to open', opened);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const evaluate = (expression: string, patience = PATIENCE) =>
    inTime(`The panel to answer ${expression}`, evaluateIn(cdp, sessionId, expression), patience);
  // While it still loads, an answer may be lost with the document it was asked of.
  await expect
    .poll(() => evaluate('document.readyState', PATIENCE / 10).catch(() => 'not there yet'))
    .toBe('complete');
  return { evaluate, text: async () => String(await evaluate('document.body.innerText')) };
}

/** Fails with what was waited for, if it does not come within `patience` (ms). */
function inTime<T>(what: string, promise: Promise<T>, patience = PATIENCE): Promise<T> {
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error(`${what}: waited for ${patience} ms in vain.`)), patience);
  });
  return Promise.race([promise, late]);
}

let asked = 0;

function evaluateIn(cdp: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  const answered = new Promise<unknown>((answer) => {
    const listen = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: unknown } } };
      if (message.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', listen);
      answer(message.result?.result?.value);
    };
    cdp.on('Target.receivedMessageFromTarget', listen);
  });
  const params = { expression, returnByValue: true, awaitPromise: true };
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
  return cdp.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
}
