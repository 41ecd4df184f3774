export interface RunOptions {
  /** Milliseconds. */
  readonly limit?: number;
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}
export function run(
  command: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<{ code: number | null; output: string }>;
