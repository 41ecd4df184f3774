import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removePolicies, whyLeftOut } from '../../tests/managed/policy-files.ts';
import { prepareFirefox } from '../prepare/firefox.mjs';
import { run } from '../prepare/run.mjs';
import { ROOT, TOOLS } from '../project.ts';
import type { Stage, Tally } from './stage.ts';

/** Unit and component tests. */
export const unitTests: Stage = {
  name: 'unit and component tests',
  run: () => vitest(),
};

/** Tests in Firefox, on its production build. One is installed where there is none. */
export const firefoxTests: Stage = {
  name: 'tests in Firefox',
  run: async () => {
    const firefox = await prepareFirefox();
    return vitest(['--config', 'vitest.firefox.config.ts'], { KASPER_GUIDE_FIREFOX: firefox });
  },
};

/** Policy files as an IT department places them, in both browsers. Left out, and said so, where they cannot be placed. */
export const managedTests: Stage = {
  name: 'tests under policies of an IT department',
  run: async () => {
    const why = whyLeftOut();
    if (why !== null) {
      console.log(`LEFT OUT, nothing was tested: ${why}.`);
      return { passed: 0, failed: 0 };
    }
    const firefox = await prepareFirefox();
    try {
      return await vitest(['--config', 'vitest.managed.config.ts'], { KASPER_GUIDE_FIREFOX: firefox });
    } finally {
      removePolicies();
    }
  },
};

/** Tests in Chromium, on its production build. */
export const browserTests: Stage = {
  name: 'tests in Chromium',
  run: () =>
    counted(
      (report) => ({
        command: [TOOLS.playwright, 'test', '--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      }),
      ({ stats }) => ({
        passed: stats?.expected ?? 0,
        failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      }),
    ),
};

function vitest(args: readonly string[] = [], env: Invocation['env'] = {}): Promise<Tally> {
  return counted(
    (report) => ({
      command: [
        ...[TOOLS.vitest, 'run', ...args],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ],
      env,
    }),
    (report) => ({ passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }),
  );
}

/** The parts of the two runners' reports that count tests. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

interface Invocation {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function counted(
  invocation: (report: string) => Invocation,
  count: (report: Report) => Tally,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'kasper-guide-report-'));
  const file = join(folder, 'report.json');
  const { command, env } = invocation(file);
  const { code } = await run(process.execPath, command, {
    cwd: ROOT,
    show: true,
    env: { ...process.env, ...env },
  });
  const { passed, failed } = count(await readReport(file));
  await rm(folder, { recursive: true, force: true });
  // A file that cannot be loaded fails the run without a failed test in it.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function readReport(file: string): Promise<Report> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}
