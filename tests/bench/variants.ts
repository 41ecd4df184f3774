import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { injectedFiles } from '../../scripts/check/size.ts';
import { BUILT, ROOT } from '../../scripts/project.ts';

/** An unpacked extension to compare, and what it puts into the page. */
export interface Variant {
  readonly name: 'guide' | 'driver.js' | 'empty';
  readonly folder: string;
  /** Bytes of script and style put into the page. */
  readonly bytes: number;
  readonly gzipped: number;
}

const MATCHES = ['https://kog.chfs.ky.gov/*', 'https://ekasper.chfs.ky.gov/*'];

/** The same one hint as the guide's, by driver.js, as soon as a content script may. */
const DRIVER_HINT = `
const field = document.querySelector('input[name="userName"]');
if (field) {
  window.driver.js.driver({ allowClose: true }).highlight({
    element: field,
    popover: {
      title: 'Leave Username and Password blank',
      description: 'Do not enter anything in these two KASPER fields.',
    },
  });
}
`;

/** Lays out the three extensions below `folder`: the production build, the same hint by driver.js, and nothing. */
export async function layOutVariants(folder: string): Promise<readonly Variant[]> {
  const driver = join(ROOT, 'node_modules', 'driver.js', 'dist');
  const guide = join(folder, 'guide');
  await cp(BUILT.chrome, guide, { recursive: true });
  const byDriver = await extension(join(folder, 'driver'), {
    'driver.css': await readFile(join(driver, 'driver.css'), 'utf8'),
    'driver.js': await readFile(join(driver, 'driver.js.iife.js'), 'utf8'),
    'hint.js': DRIVER_HINT,
  });
  const empty = await extension(join(folder, 'empty'), { 'empty.js': '' });
  return [await weighed('guide', guide), await weighed('driver.js', byDriver), await weighed('empty', empty)];
}

async function extension(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(folder, { recursive: true });
  const names = Object.keys(files);
  const manifest = {
    manifest_version: 3,
    name: 'Compared',
    version: '1.0',
    content_scripts: [
      {
        matches: MATCHES,
        js: names.filter((name) => name.endsWith('.js')),
        css: names.filter((name) => name.endsWith('.css')),
        run_at: 'document_idle',
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

async function weighed(name: Variant['name'], folder: string): Promise<Variant> {
  const files = await injectedFiles(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    folder,
    bytes: sum(contents.map((content) => content.length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
