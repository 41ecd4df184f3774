/** docs/accessibility.md, made from a report of the tests in tests/e2e/accessible. */

/** The parts of Playwright's JSON report that are read. */
export interface Report {
  readonly suites: readonly Suite[];
}
interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly Spec[];
}
interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly Result[] }[];
}
interface Result {
  readonly steps?: readonly { readonly title: string; readonly error?: unknown }[];
}

const INTRO = `# Accessibility

Made by \`npm run accessibility\` from the tests in \`tests/e2e/accessible\`, run in Chromium on the production build; \`npm test\` runs
the same tests. Aim: WCAG 2.2 AA. The pages are measured 360 px wide unless a column says otherwise; panel, options and welcome
also with all unfolded that can be.

- **axe**: axe-core with all rules for WCAG 2.0 to 2.2, A and AA; in dark, its rule of contrast.
- **targets of 24 px**: every button, link, field and heading of something folded; links in a sentence excepted (2.5.8).
- **320 px wide**, **400 % zoom** (320 × 256): nothing scrolls sideways, nothing is cut off (1.4.10).
- **reduced motion**: nothing moves or changes slowly. **forced colours**: every button and field keeps an edge.
- **text spacing**: as 1.4.12 has it, 320 px wide, nothing is cut off.
- **text 40 % longer**: every word stretched, 320 and 360 px wide: nothing scrolls sideways, is cut off, or lies over another target.

"met" is what the test saw; "not met" is a fault to be mended; "–" is not asked of it: zoom, spacing and longer texts of the callout,
which stands in a page of others, are in the second table; where the Spanish page differs from the English one in its words
alone, its layout is measured.
`;

const NOT_TRIED = `## Not tried

- **Real screen readers** (NVDA, JAWS, VoiceOver, Narrator). What they are given is kept as text in
  \`tests/e2e/accessible/read-aloud.spec.ts-kept\`; how each says it is not known.
- **Windows high contrast** on Windows: Chromium's own forced colours stand for it; contrast in them is the system's.
- **Firefox**: none of this was run in it.
- **Voice control, switches, magnifiers**.
- **Contrast that axe leaves open**, such as over pictures, counts neither way. So do the portals' own pages.
`;

/** The whole page; the same for the same results. */
export function accessibilityPage({ suites }: Report): string {
  const specs = suites.flatMap(specsOf);
  const measured = specs.filter((spec) => stepsOf(spec).length > 0);
  const others = specs.filter((spec) => !measured.includes(spec));
  const checks = [...new Set(measured.flatMap((spec) => stepsOf(spec).map(({ title }) => title)))];
  const rows = measured.map((spec) => [
    spec.title,
    ...checks.map((check) => met(stepsOf(spec).find(({ title }) => title === check))),
  ]);
  const walks = others.map(({ title, ok }) => [title, ok ? 'met' : 'not met']);
  return [
    INTRO,
    '## What is measured\n',
    `${table(['', ...checks], rows)}\n`,
    '## What is walked and listened to\n',
    `${table(['', 'result'], walks)}\n`,
    NOT_TRIED,
  ].join('\n');
}

function specsOf({ specs, suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function stepsOf({ tests }: Spec) {
  return tests[0]?.results[0]?.steps ?? [];
}

function met(step: { readonly error?: unknown } | undefined): string {
  if (!step) return '–';
  return step.error ? 'not met' : 'met';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}
