/** What Mozilla's linter may say of the Firefox build, and why each is no fault. Anything else fails `npm test`. */
export interface KnownWarning {
  readonly code: string;
  readonly message: string;
  /** What stands at the place it speaks of: names of files and variables change with each build. */
  readonly at: RegExp;
  readonly why: string;
}

export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    at: /\.innerHTML=[\w$]+\.__html/,
    why: "Preact's answer to dangerouslySetInnerHTML, which nothing of ours uses: tests/structure/manners.test.ts holds that.",
  },
];
