/** Where the keyboard is, and what can be seen of it. */
import type { Page } from '@playwright/test';

export interface Focus {
  /** Null: nowhere, on the body. */
  readonly name: string | null;
  /** A ring of two pixels or more is drawn. */
  readonly ringed: boolean;
  /** Something of it can be seen and pressed. */
  readonly inSight: boolean;
  /** From the top of the page, in pixels. */
  readonly top: number;
  readonly bottom: number;
}

export function focusOf(page: Page, host: string | null = null): Promise<Focus> {
  return page.evaluate(lookAtFocus, { host, follow: false }) as Promise<Focus>;
}

/** Runs in the page: where the focus is now; or, followed, where it is whenever a key is let go, kept in `stops`. */
function lookAtFocus({ host, follow }: { host: string | null; follow: boolean }): Focus | undefined {
  const look = (): Focus => {
    const root = host === null ? null : document.querySelector(host)?.shadowRoot;
    const element = root?.activeElement ?? document.activeElement;
    if (!element || element === document.body)
      return { name: null, ringed: false, inSight: false, top: 0, bottom: 0 };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
    const inSight = points.some(([x, y]) => {
      const at = [box.left + x * box.width, box.top + y * box.height] as const;
      const top = (root ?? document).elementFromPoint(...at);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return {
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    };
  };
  if (!follow) return look();
  const stops: Focus[] = [];
  Object.assign(globalThis, { stops });
  document.addEventListener('keyup', () => stops.push(look()));
  return;
}

/** Goes on with Tab until the page is left; answers every stop. */
export async function walk(page: Page): Promise<readonly Focus[]> {
  await page.evaluate(lookAtFocus, { host: null, follow: true });
  for (;;) {
    for (let pressed = 0; pressed < 10; pressed += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => (globalThis as unknown as { stops: Focus[] }).stops);
    const left = stops.findIndex(({ name }) => name === null);
    if (left >= 0) return stops.slice(0, left);
    if (stops.length > 150) return stops;
  }
}

/** Goes on with Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    const { name: now } = await focusOf(page);
    if (now !== null && (typeof name === 'string' ? now === name : name.test(now))) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** Of all stops of a walk: where no ring is drawn, where nothing can be seen, where it goes up again. */
export function walkFaults(stops: readonly Focus[]): string[] {
  return stops.flatMap(({ name, ringed, inSight, bottom }, index) => {
    const faults: string[] = [];
    if (!ringed) faults.push(`no ring: ${name}`);
    if (!inSight) faults.push(`covered: ${name}`);
    if (bottom < (stops[index - 1]?.top ?? 0)) faults.push(`back up: ${name}`);
    return faults;
  });
}
