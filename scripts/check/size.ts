import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../project.ts';
import { ONE_FAILED, ONE_PASSED, type Stage } from './stage.ts';

/** Everything put into a portal's page, gzipped, in bytes: the limit, and what we aim at. */
const LIMIT = 25_000;
const AIM = 12_000;
/** All drawings of where to look together, in bytes. */
const LIMIT_OF_DRAWINGS = 400_000;
/** Names that zod's classes carry even in a minified bundle: the portal's script must not hold it. */
const TRACES_OF_ZOD = /ZodMini|\$ZodType|_zod\b/;

/**
 * What the manifest puts into portal pages stays small, in both builds, and without the schema library; and so do the
 * drawings in the package.
 */
export const sizeCheck: Stage = {
  name: 'size of what is put into the page, and of the drawings',
  run: async () => {
    const faults = (
      await Promise.all(Object.entries(BUILT).map(([name, folder]) => faultsOf(name, folder)))
    ).flat();
    for (const fault of faults) console.log(fault);
    return faults.length === 0 ? ONE_PASSED : ONE_FAILED;
  },
};

async function faultsOf(name: string, folder: string): Promise<string[]> {
  const files = await injectedFiles(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  console.log(`${name}: ${files.join(', ')}: ${bytes} bytes gzipped (aim ${AIM}, limit ${LIMIT})`);
  return [
    ...(files.length === 0
      ? [`${name}: the manifest puts nothing into the page; there must be a script.`]
      : []),
    ...(bytes > LIMIT ? [`${name}: ${bytes - LIMIT} bytes too many are put into the portal's pages.`] : []),
    ...contents.flatMap((content, index) =>
      TRACES_OF_ZOD.test(content.toString('utf8'))
        ? [`${name}: ${files[index]} holds zod; something it imports must become a type import.`]
        : [],
    ),
    ...(await drawingFaults(name, folder)),
  ];
}

async function drawingFaults(name: string, folder: string): Promise<string[]> {
  const all = join(folder, 'drawings');
  const files = await Promise.all((await readdir(all)).map((file) => stat(join(all, file))));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  console.log(`${name}: ${files.length} drawings: ${bytes} bytes (limit ${LIMIT_OF_DRAWINGS})`);
  return bytes > LIMIT_OF_DRAWINGS
    ? [`${name}: the drawings are ${bytes - LIMIT_OF_DRAWINGS} bytes too many.`]
    : [];
}

/** Scripts and style sheets that the manifest of a build puts into pages, in its own order. */
export async function injectedFiles(folder: string): Promise<string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}
