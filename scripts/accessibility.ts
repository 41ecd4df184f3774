// Runs all checks of accessibility in Chromium and writes what came of them into docs/accessibility.md:
// `npm run accessibility`, after `npm run build`. `npm test` runs the same checks, and fails where one does.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessibilityPage, type Report } from './accessibility/page.ts';
import { run } from './prepare/run.mjs';
import { ROOT, TOOLS } from './project.ts';

const folder = await mkdtemp(join(tmpdir(), 'kasper-guide-'));
const report = join(folder, 'report.json');
const { code } = await run(
  process.execPath,
  [TOOLS.playwright, 'test', 'tests/e2e/accessible', '--reporter=list,json'],
  { cwd: ROOT, show: true, env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
);
const page = accessibilityPage(JSON.parse(await readFile(report, 'utf8')) as Report);
await rm(folder, { recursive: true });
await writeFile(join(ROOT, 'docs', 'accessibility.md'), page);
process.exitCode = code ?? 1;
