/**
 * What is inside the guide's closed shadow root, read through the DevTools protocol: a page cannot see it, and neither
 * can Playwright's own locators. Nothing is put into the page by looking.
 */
import type { CDPSession, Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CalloutSeen {
  /** Null while it is not shown. */
  readonly box: Box | null;
  /** `right`, `below`, `above`, `left`: of its target; `corner`: docked. */
  readonly side: string;
  readonly warning: boolean;
  readonly folded: boolean;
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly { readonly name: string; readonly box: Box }[];
  /** `point`, `warn` or `quiet`, with the box of what it goes round. */
  readonly outlines: readonly { readonly tone: string; readonly box: Box }[];
  /** What was last said to people who listen to the screen. */
  readonly announced: string;
  /** Text of the button of ours that has the focus. */
  readonly focused: string | null;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** The guide's shadow root as a remote object of the page's own world; null: no host in the page. */
async function shadowRoot(page: Page): Promise<{ cdp: CDPSession; objectId: string } | null> {
  const cdp = await sessionOf(page);
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'Document.prototype.querySelector.call(document, "kasper-guide")',
  });
  if (!result.objectId) return null;
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (!root) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId ? { cdp, objectId: object.objectId } : null;
}

/** What the callout shows now; null: the guide has nothing in the page. */
export async function readCallout(page: Page): Promise<CalloutSeen | null> {
  const root = await shadowRoot(page);
  if (!root) return null;
  const { result } = await root.cdp.send('Runtime.callFunctionOn', {
    objectId: root.objectId,
    functionDeclaration: describeCallout.toString(),
    returnByValue: true,
  });
  return result.value as CalloutSeen | null;
}

/** Runs in the page, on the shadow root, by itself: it is handed over as text. */
export function describeCallout(this: ShadowRoot): CalloutSeen | null {
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const callout = this.querySelector('.callout');
  if (!callout) return null;
  const shown = callout.childElementCount > 0 && callout.checkVisibility({ visibilityProperty: true });
  return {
    box: shown ? boxOf(callout) : null,
    side: callout.classList[1] ?? '',
    warning: callout.querySelector('.warning') !== null,
    folded: callout.querySelector('.tag') !== null,
    title: textOf(callout.querySelector('.title')),
    text: textOf(callout),
    buttons: [...callout.querySelectorAll('button')].map((button) => ({
      name: textOf(button),
      box: boxOf(button),
    })),
    outlines: [...this.querySelectorAll('.outline')]
      .filter((outline) => outline.checkVisibility())
      .map((outline) => ({ tone: outline.classList[1] ?? '', box: boxOf(outline) })),
    announced: textOf(this.querySelector('[role="status"]')),
    focused: this.activeElement ? textOf(this.activeElement) : null,
  };
}

/** Presses a button of the callout as a person does: with the mouse, in its middle. */
export async function clickCallout(page: Page, name: string | RegExp): Promise<void> {
  const seen = await readCallout(page);
  const button = seen?.buttons.find((each) =>
    typeof name === 'string' ? each.name === name : name.test(each.name),
  );
  if (!button) throw new Error(`No button ${name} in the callout: ${JSON.stringify(seen)}`);
  const { left, top, right, bottom } = button.box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Where things were in one frame, looked at before the guide could have moved in it. */
export interface Frame {
  readonly callout: Box | null;
  readonly target: Box | null;
  readonly focus: Box | null;
}

/** Looks in every frame from now on; what it answers stops that, and tells what was seen. `target` is a selector. */
export async function watchFrames(page: Page, target: string): Promise<() => Promise<readonly Frame[]>> {
  const root = await shadowRoot(page);
  if (!root) throw new Error('The guide has nothing in the page to watch.');
  const { result } = await root.cdp.send('Runtime.callFunctionOn', {
    objectId: root.objectId,
    functionDeclaration: startWatching.toString(),
    arguments: [{ value: target }],
  });
  return async () => {
    const { result: frames } = await root.cdp.send('Runtime.callFunctionOn', {
      ...(result.objectId ? { objectId: result.objectId } : {}),
      functionDeclaration: 'function () { return this(); }',
      returnByValue: true,
    });
    return frames.value as readonly Frame[];
  };
}

/** Runs in the page, on the shadow root. */
function startWatching(this: ShadowRoot, target: string): () => readonly Frame[] {
  const frames: Frame[] = [];
  let on = true;
  const boxOf = (element: Element | null | undefined) => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return right > left && bottom > top ? { left, top, right, bottom } : null;
  };
  const note = () => {
    const active = document.activeElement;
    const ours = active === null || active === document.body || active === this.host;
    frames.push({
      callout: boxOf(this.querySelector('.callout')),
      target: boxOf(document.querySelector(target)),
      focus: ours ? null : boxOf(active),
    });
  };
  const look = () => {
    if (!on) return;
    requestAnimationFrame(look);
    // A first observation comes once all that asked for this frame have had it, and before it is painted.
    const afterAll = new ResizeObserver(() => {
      afterAll.disconnect();
      note();
    });
    afterAll.observe(document.documentElement);
  };
  requestAnimationFrame(look);
  return () => {
    on = false;
    return frames;
  };
}

export function overlaps(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return false;
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The frames in which the callout lay over its target or over what had the focus. */
export function covered(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(({ callout, target, focus }) => overlaps(callout, target) || overlaps(callout, focus));
}
