/** The same with the guide and without: what is sent, what a page is and can see, what it hears of those who use it. */
import type { BrowserContext, Page } from '@playwright/test';
import { startPracticePortal } from '../../practice/server';
import { calloutOn } from '../../scripts/chromium/callout';
import { openWithGuide } from '../../scripts/chromium/open-with-guide';
import { expect, test } from './browser';
import { carryOut } from './journey/carry-out';
import { FIRST_ADDRESS, JOURNEYS } from './journey/journey';
import { useForm } from './used';

interface Trace {
  /** Bodies of the forms, in the order in which they were sent. */
  readonly sent: string[];
  /** The whole document at each station, with what was typed, less the one host element. */
  readonly documents: string[];
  readonly globals: string[][];
  /** How many elements of ours there were. */
  readonly hosts: number[];
}

async function travel(context: BrowserContext, guided: boolean): Promise<Trace> {
  const page = context.pages()[0] ?? (await context.newPage());
  const trace: Trace = { sent: [], documents: [], globals: [], hosts: [] };
  page.on('request', (request) => {
    const body = request.postDataBuffer()?.toString('latin1');
    if (request.method() === 'POST' && body !== undefined) trace.sent.push(withoutBoundary(body));
  });
  await page.goto(FIRST_ADDRESS);
  for (const { hint, deeds } of JOURNEYS.upload) {
    if (guided) await calloutOn(page, hint !== null);
    const last = deeds.at(-1);
    for (const deed of deeds.slice(0, -1)) await carryOut(page, deed);
    await page.waitForLoadState();
    await look(page, trace);
    if (last) await carryOut(page, last);
  }
  return trace;
}

async function look(page: Page, { documents, globals, hosts }: Trace): Promise<void> {
  const seen = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const ours = [...copy.querySelectorAll('kasper-guide')];
    for (const host of ours) host.remove();
    const typed = [...document.querySelectorAll('input, select')].map((field) =>
      field instanceof HTMLInputElement
        ? `${field.value} ${field.checked}`
        : (field as HTMLSelectElement).value,
    );
    const loaded = performance.getEntries().map(({ name }) => name);
    const open = document.querySelector('kasper-guide')?.shadowRoot ?? null;
    return {
      document: [copy.outerHTML, ...typed].join('\n'),
      globals: [...Object.getOwnPropertyNames(window), ...Object.keys(window.chrome ?? {})].sort(),
      hosts: ours.length,
      tells: [...loaded, document.documentElement.outerHTML].filter((text) =>
        text.includes('chrome-extension'),
      ),
      open: open !== null || document.adoptedStyleSheets.length > 0,
    };
  });
  expect(seen.tells).toEqual([]);
  expect(seen.open).toBe(false);
  documents.push(seen.document);
  globals.push(seen.globals);
  hosts.push(seen.hosts);
}

/** The browser draws the border between parts of a form at random. */
function withoutBoundary(body: string): string {
  const boundary = /^--(\S+)/.exec(body)?.[1];
  return boundary ? body.replaceAll(boundary, 'boundary') : body;
}

test('what is sent, what a page is, and what it hears are the same with the guide as without', async ({
  context,
}) => {
  const portal = await startPracticePortal({ port: 0 });
  const plain = await openWithGuide({ extension: null, port: portal.port });
  try {
    const without = await travel(plain, false);
    const withGuide = await travel(context, true);
    expect(withGuide.sent.length).toBeGreaterThan(8);
    expect(withGuide.sent).toEqual(without.sent);
    expect(withGuide.documents).toEqual(without.documents);
    expect(withGuide.globals).toEqual(without.globals);
    expect(Math.max(...withGuide.hosts)).toBe(1);
    expect(Math.max(...without.hosts)).toBe(0);

    await test.step('a form in use', async () => {
      const [page, other] = [context, plain].map((each) => each.pages()[0]);
      if (!page || !other) throw new Error('Both have a tab.');
      const used = await useForm(page, () => calloutOn(page, true));
      expect(used.heard).toContain('drop input false true');
      expect(used.heard).toContain('sends true');
      expect(used.values).toContain('dragged and put in');
      expect(used.found[0]).toBe('KASPER: 4');
      expect(used.asked).toEqual(['beforeunload at /used']);
      expect(used).toEqual(await useForm(other, async () => undefined));
    });
  } finally {
    await plain.close();
    await portal.close();
  }
});
