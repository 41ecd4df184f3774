/** The real side panel beside a tab: no tab of Playwright's, so it is read over the DevTools protocol. */
import type { CDPSession, Page, Worker } from '@playwright/test';
import { clickCallout } from './shadow.ts';

export interface RealPanel {
  /** All it says now. */
  text(): Promise<string>;
  /** Runs an expression in it. */
  evaluate(expression: string): Promise<unknown>;
}

/** Clicks the callout's button as a person does, and attaches to the panel that opens. */
export async function openRealPanel(page: Page, worker: Worker): Promise<RealPanel> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to speak with.');
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const address = worker.url().replace(/[^/]*$/, 'sidepanel.html');
  const opened = new Promise<string>((found) => {
    for (const event of ['Target.targetCreated', 'Target.targetInfoChanged'] as const) {
      cdp.on(event, ({ targetInfo }) => targetInfo.url === address && found(targetInfo.targetId));
    }
  });
  await clickCallout(page, 'Open the checklist');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: await opened, flatten: false });
  const evaluate = (expression: string) => evaluateIn(cdp, sessionId, expression);
  return { evaluate, text: async () => String(await evaluate('document.body.innerText')) };
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
