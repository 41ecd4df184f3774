/** Copies as packages on a server of the IT department's own, from which a policy installs them by force. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { whichChromium } from '../../scripts/chromium/which.ts';
import type { CopyForChromium } from './copies.ts';

/**
 * Serves them on this machine until the test is over, the packages themselves not before `from`; answers the address of
 * the update manifest.
 */
export async function servePackages(
  copies: readonly CopyForChromium[],
  from: Promise<void>,
): Promise<string> {
  const packages = new Map<string, Buffer>();
  for (const copy of copies) packages.set(`/${copy.id}.crx`, await pack(copy));
  const server = createServer(({ url = '' }, answer) => {
    const content = packages.get(url);
    const send = () =>
      answer.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(content);
    if (content) void from.then(send);
    else answer.end(url.startsWith('/updates') ? updates : '');
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const apps = await Promise.all(copies.map((copy) => appOf(copy, origin)));
  const updates = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">${apps.join('')}</gupdate>`;
  return `${origin}/updates`;
}

async function appOf({ id, folder }: CopyForChromium, origin: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as { version: string };
  return `<app appid="${id}"><updatecheck codebase="${origin}/${id}.crx" version="${version}"/></app>`;
}

/** Chromium itself packs; it lays the package beside the folder. */
async function pack({ folder, privateKey }: CopyForChromium): Promise<Buffer> {
  const [key, made] = [`${folder}.pem`, `${folder}.crx`];
  await writeFile(key, privateKey);
  await promisify(execFile)(whichChromium(), [
    '--headless',
    '--no-sandbox',
    `--pack-extension=${folder}`,
    `--pack-extension-key=${key}`,
  ]);
  const content = await readFile(made);
  await Promise.all([key, made].map((file) => rm(file)));
  return content;
}
