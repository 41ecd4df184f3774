// `npm run drawings`: the small drawings of where to look, from the screens of the practice portal, into public/drawings.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allDrawings } from './drawings/all.ts';
import { say } from './prepare/say.mjs';
import { ROOT } from './project.ts';

const FOLDER = join(ROOT, 'public', 'drawings');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const drawings = allDrawings();
for (const { file, svg } of drawings) await writeFile(join(FOLDER, file), svg);
const bytes = drawings.reduce((sum, { svg }) => sum + Buffer.byteLength(svg), 0);
say(`${drawings.length} drawings, ${bytes} bytes, are in public/drawings/.`);
