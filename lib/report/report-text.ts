import type { Words } from '../words/words';
import type { Named, ScreenReport } from './screen-report';

/** The report as a text to read, copy or save. `version`: the guide's own. */
export function reportText(report: ScreenReport, version: string, { report: words }: Words): string {
  const { host, path, title, patients, pages } = report;
  return [
    words.head(version),
    `${words.host}: ${host}`,
    `${words.path}: ${path}`,
    `${words.titleOf}: ${title ?? words.otherWords}`,
    ...(patients ? ['', words.patients] : []),
    ...section(words.headings, report.headings, words.otherWords),
    ...section(words.fields, report.fields, words.otherWords),
    ...(patients ? [] : section(words.actions, report.actions, words.otherWords)),
    '',
    words.pages,
    ...(pages.length === 0 ? [`- ${words.none}`] : []),
    ...pages.flatMap(({ page, met, missed }) => [
      `- ${page}`,
      `  ${words.met}: ${met.join(', ') || words.none}`,
      `  ${words.missed}: ${missed.join(', ') || words.none}`,
    ]),
    '',
  ].join('\n');
}

function section(head: string, entries: readonly Named[], otherWords: string): string[] {
  const lines = entries.map(({ role, name }) => `- ${role}: ${name ?? otherWords}`);
  return ['', `${head} (${entries.length})`, ...together(lines)];
}

/** Lines that are the same, one after the other, become one with their number. */
function together(lines: readonly string[]): string[] {
  const runs: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.line === line) last.times += 1;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times > 1 ? `${line} × ${times}` : line));
}
