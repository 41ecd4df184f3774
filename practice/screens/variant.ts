import type { DrawnScreen } from '../drawn-screen.ts';

/** The same page in another state: its key becomes `<page>:<state>`. */
export function variant(state: string, screen: DrawnScreen): DrawnScreen {
  return { ...screen, key: `${screen.key}:${state}` };
}
