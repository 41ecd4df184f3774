/** The real side panel beside a tab: no tab of Playwright's, so it is read over the DevTools protocol. */
import type { CDPSession, Page, Worker } from '@playwright/test';
import { clickCallout } from './shadow.ts';

export interface RealPanel {
  /** All it says now. */
  text(): Promise<string>;
  /** Runs an expression in it. */
  evaluate(expression: string): Promise<unknown>;
  /** What it looks like now, as a PNG. */
  picture(): Promise<Buffer>;
}

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
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: await opened, flatten: false });
  const ask = (method: string, params: object) => askPanel(cdp, sessionId, method, params);
  const evaluate = async (expression: string) => {
    const answer = await ask('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return (answer as { result?: { value?: unknown } }).result?.value;
  };
  const picture = async () =>
    Buffer.from(((await ask('Page.captureScreenshot', {})) as { data: string }).data, 'base64');
  return { evaluate, picture, text: async () => String(await evaluate('document.body.innerText')) };
}

let asked = 0;

function askPanel(cdp: CDPSession, sessionId: string, method: string, params: object): Promise<unknown> {
  asked += 1;
  const id = asked;
  const answered = new Promise<unknown>((answer) => {
    const listen = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (message.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', listen);
      answer(message.result);
    };
    cdp.on('Target.receivedMessageFromTarget', listen);
  });
  const message = JSON.stringify({ id, method, params });
  return cdp.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
}
