import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../prepare/run.mjs';
import { BUILT, ROOT, TOOLS } from '../project.ts';
import { KNOWN_WARNINGS, type KnownWarning } from './firefox-lint-known.ts';
import { ONE_FAILED, ONE_PASSED, type Stage } from './stage.ts';

/** One thing that Mozilla's linter says; `line` and `column` count from 1 and 0. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** Mozilla's own linter, which their store asks too: no error, and the warnings are those that are known. */
export const firefoxLint: Stage = {
  name: "Mozilla's linter on the build for Firefox",
  run: async () => {
    const command = [TOOLS.addonsLinter, '--output', 'json', BUILT.firefox];
    const { output } = await run(process.execPath, command, { cwd: ROOT });
    const faults = await faultsIn(readReport(output));
    for (const fault of faults) console.log(fault);
    return faults.length === 0 ? ONE_PASSED : ONE_FAILED;
  },
};

/** What the linter writes besides its report (warnings of Node) is passed over. */
function readReport(output: string): Report {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  return JSON.parse(json) as Report;
}

async function faultsIn({ errors, warnings, notices }: Report): Promise<string[]> {
  const met = await Promise.all(warnings.map(known));
  return [
    ...[...errors, ...notices, ...warnings.filter((_, index) => !met[index])].map(
      ({ code, message, description, file, line, column }) =>
        `${code} at ${file}:${line}:${column}: ${message}. ${description}`,
    ),
    ...KNOWN_WARNINGS.filter((each) => !met.includes(each)).map(
      ({ code, at }) =>
        `${code} at ${at} is said no more: strike it off scripts/check/firefox-lint-known.ts.`,
    ),
  ];
}

async function known({
  code,
  message,
  file,
  line = 1,
  column = 0,
}: Finding): Promise<KnownWarning | undefined> {
  if (!file) return undefined;
  const text = await readFile(join(BUILT.firefox, file), 'utf8');
  const there = text.split('\n')[line - 1]?.slice(Math.max(0, column - 20), column + 60) ?? '';
  return KNOWN_WARNINGS.find((each) => each.code === code && each.message === message && each.at.test(there));
}
