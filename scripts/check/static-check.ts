import { run } from '../prepare/run.mjs';
import { ROOT } from '../project.ts';
import { ONE_FAILED, ONE_PASSED, type Stage } from './stage.ts';

/** A program that says yes (exit code 0) or no; several command lines are run in turn until one says no. */
export function staticCheck(name: string, ...commands: readonly (readonly string[])[]): Stage {
  return {
    name,
    run: async () => {
      for (const command of commands) {
        const { code, output } = await run(process.execPath, command, { cwd: ROOT });
        if (code === 0) continue;
        console.log(output.trim());
        return ONE_FAILED;
      }
      return ONE_PASSED;
    },
  };
}
