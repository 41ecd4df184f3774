import { parseArgs } from 'node:util';
import { Trouble } from '../prepare/say.mjs';

/** On what the journey is walked. */
export interface Walking {
  /** How many times slower than this machine's the pages' processor is; 1: as it is. */
  readonly slower: number;
  /** How wide the side panel is, in pixels; it is looked at beside every screen. Null: at the end alone. */
  readonly panel: number | null;
}

export interface StartOptions {
  /** Walk the journey without a window instead of opening one. */
  readonly walk: boolean;
  /** Port of the practice portal. */
  readonly port: number;
  readonly walking: Walking;
}

/** The same port each time, so that it can be found again; the walk takes any that is free. */
const USUAL_PORT = 8443;
const EXAMPLE = 'npm start -- --walk --slower=4 --panel=320';

/** `npm start -- --port=9443`, or as in the example. Without a display there is only the walk. */
export function startOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parse(args);
  const walk = values.walk === true || !hasDisplay(env);
  return {
    walk,
    port: number(values.port, { from: 0, to: 65_535, is: 'a port' }) ?? (walk ? 0 : USUAL_PORT),
    walking: {
      slower: number(values.slower, { from: 1, to: 20, is: 'how many times slower, 1 to 20' }) ?? 1,
      panel: number(values.panel, { from: 200, to: 1000, is: 'a width of 200 to 1000 pixels' }),
    },
  };
}

function number(
  value: string | undefined,
  { from, to, is }: { readonly from: number; readonly to: number; readonly is: string },
): number | null {
  if (value === undefined) return null;
  const read = Number(value);
  if (!Number.isInteger(read) || read < from || read > to) throw new Trouble(`"${value}" is not ${is}.`);
  return read;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        walk: { type: 'boolean' },
        port: { type: 'string' },
        slower: { type: 'string' },
        panel: { type: 'string' },
      },
    });
  } catch {
    throw new Trouble(`npm start takes --port=9443, --walk, and with it more: ${EXAMPLE}`);
  }
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
