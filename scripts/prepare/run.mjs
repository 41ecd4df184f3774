import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and answers `{ code, output }`; `code` is null when it could not be started or took
 * longer than `limit` milliseconds. With `show`, the output goes to the terminal and `output` is empty.
 */
export function run(command, args, { limit, show = false, env = process.env, cwd } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.stdout?.on('data', (piece) => {
      output += piece;
    });
    child.stderr?.on('data', (piece) => {
      output += piece;
    });
    child.on('error', () => end(null));
    child.on('exit', () => {
      // A grandchild that outlives a killed child would hold the pipes open for ever.
      if (child.signalCode) end(null);
    });
    child.on('close', (code) => end(code));
  });
}
