/**
 * What WebDriver BiDi can do in Firefox and puppeteer has no word for: pages of an extension, the window around the
 * tabs, closed shadow roots.
 */
import type { Page } from 'puppeteer-core';

/** The part of puppeteer's own connection that is used here. */
interface Connected {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: { readonly browser: { readonly session: Session } };
  };
}
interface Session {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** A value as the protocol writes it; of objects, only what is asked for here. */
interface Remote {
  readonly value?: unknown;
  readonly sharedId?: string;
}
type Evaluated = { readonly result: Remote } | { readonly exceptionDetails: { readonly text: string } };

function connectionOf(page: Page): Connected['browsingContext'] {
  return (page.mainFrame() as unknown as Connected).browsingContext;
}

async function send<T>(page: Page, method: string, params: object): Promise<T> {
  return (await connectionOf(page).userContext.browser.session.send(method, params)).result as T;
}

async function evaluated(page: Page, method: string, params: object): Promise<Remote> {
  const answer = await send<Evaluated>(page, method, { awaitPromise: true, ...params });
  if ('exceptionDetails' in answer) throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

/** Leads a tab to a page of an extension. Puppeteer's own `goto` waits for an event that never comes for these. */
export async function goToOwnPage(page: Page, url: string): Promise<void> {
  await send(page, 'browsingContext.navigate', { context: connectionOf(page).id, url, wait: 'none' });
}

/** Runs an expression in the window around the tabs, as Firefox's own code; it must answer text. */
export async function evaluateInWindow(page: Page, expression: string): Promise<string> {
  const { contexts } = await send<{ contexts: { context: string }[] }>(page, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]?.context };
  return String((await evaluated(page, 'script.evaluate', { expression, target })).value);
}

/** Calls `look` with `this` the closed shadow root of the guide's element; null: there is no such element. */
export async function lookInside<T>(page: Page, look: (this: ShadowRoot) => T): Promise<T | null> {
  const target = { context: connectionOf(page).id };
  const host = await evaluated(page, 'script.evaluate', {
    expression: 'Document.prototype.querySelector.call(document, "kasper-guide")',
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = (host.value as { shadowRoot?: Remote } | null | undefined)?.shadowRoot;
  if (!root?.sharedId) return null;
  const seen = await evaluated(page, 'script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${look.toString()}).call(this)); }`,
    this: { sharedId: root.sharedId },
    target,
  });
  return JSON.parse(String(seen.value)) as T;
}
