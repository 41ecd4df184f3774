// Writes the list of all that may be kept into PRIVACY.md: `npm run privacy`. A test holds that it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptTable, withTable } from './privacy/kept-table.ts';
import { ROOT } from './project.ts';

const path = join(ROOT, 'PRIVACY.md');
await writeFile(path, withTable(await readFile(path, 'utf8'), keptTable()));
