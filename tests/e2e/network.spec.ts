/** Nothing of the guide reaches for the network: every host but the portals' seems to be a server that takes notes. */
import { createServer } from 'node:https';
import { test as base, expect } from '@playwright/test';
import { generate } from 'selfsigned';
import { startPracticePortal } from '../../practice/server';
import { calloutOn } from '../../scripts/chromium/callout';
import { idOf, openWithGuide, workerOf } from '../../scripts/chromium/open-with-guide';
import { seenSince } from '../../scripts/chromium/seen';
import { BUILT } from '../../scripts/project';
import { carryOut } from './journey/carry-out';
import { FIRST_ADDRESS, JOURNEYS } from './journey/journey';

/** Chromium itself calls home, with or without an extension; the guide has no business at these hosts. */
const CHROMIUM_OWN = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

interface Notes {
  readonly port: number;
  /** Hosts that were asked for anything. */
  readonly hosts: Set<string>;
}

const test = base.extend<{ notes: Notes }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  notes: async ({}, use) => {
    const hosts = new Set<string>();
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'elsewhere' }], {
      keyType: 'ec',
      algorithm: 'sha256',
    });
    const server = createServer({ key, cert }, (request, response) => {
      hosts.add(request.headers.host ?? '');
      response.end('elsewhere');
    });
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
    await use({ port: address.port, hosts });
    server.closeAllConnections();
    server.close();
  },
});

test('no context of the extension asks the network for anything', async ({ notes }) => {
  const portal = await startPracticePortal({ port: 0 });
  const context = await openWithGuide({ extension: BUILT.chrome, port: portal.port, strays: notes.port });
  try {
    const worker = await workerOf(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(FIRST_ADDRESS);
    let last = 0;
    for (const { hint, deeds } of JOURNEYS.upload.slice(0, 6)) {
      last = (await seenSince(worker, last))?.at ?? last;
      await calloutOn(page, hint !== null);
      for (const deed of deeds) await carryOut(page, deed);
    }
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${idOf(worker)}/sidepanel.html`);
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    expect([...notes.hosts].filter((host) => !CHROMIUM_OWN.test(host))).toEqual([]);
    // What is asked for elsewhere is noted.
    await page.goto('https://elsewhere.example/');
    expect(notes.hosts).toContain('elsewhere.example');
  } finally {
    await context.close();
    await portal.close();
  }
});
