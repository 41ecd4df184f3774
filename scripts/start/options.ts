import { parseArgs } from 'node:util';
import { Trouble } from '../prepare/say.mjs';

export interface StartOptions {
  /** Walk the journey without a window instead of opening one. */
  readonly walk: boolean;
  /** Port of the practice portal. */
  readonly port: number;
}

/** The same port each time, so that it can be found again; the walk takes any that is free. */
const USUAL_PORT = 8443;

/** `npm start -- --walk --port=9443`. Without a display there is only the walk. */
export function startOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parse(args);
  const walk = values.walk === true || !hasDisplay(env);
  const port = values.port === undefined ? (walk ? 0 : USUAL_PORT) : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Trouble(`"${values.port}" is not a port.`);
  return { walk, port };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { walk: { type: 'boolean' }, port: { type: 'string' } },
    });
  } catch {
    throw new Trouble('npm start takes two options: npm start -- --walk --port=9443');
  }
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
