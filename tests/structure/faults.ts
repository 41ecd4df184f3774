import type { Source } from './sources';

/** One sentence for each source that a rule finds fault with. */
export function faults(sources: readonly Source[], fault: (source: Source) => string | false): string[] {
  return sources.flatMap((source) => {
    const sentence = fault(source);
    return sentence === false ? [] : [`${source.path}: ${sentence}`];
  });
}

/** The first line of code (counted from 1) that a pattern is found in. */
function lineOf({ code }: Source, pattern: RegExp): number | undefined {
  const index = code.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : index + 1;
}

export function forbid(pattern: RegExp, advice: string): (source: Source) => string | false {
  return (source) => {
    const line = lineOf(source, pattern);
    return line !== undefined && `line ${line}: ${advice}`;
  };
}
