import type { DrawnScreen } from '../../drawn-screen.ts';

type Parts = Omit<DrawnScreen, 'host' | 'page' | 'frame' | 'skin' | 'title'> &
  Partial<Pick<DrawnScreen, 'page' | 'frame' | 'skin' | 'title'>>;

/** A screen of KASPER: by default before sign-in, drawn in tables, nobody's page. */
export function kasperScreen(parts: Parts): DrawnScreen {
  return {
    host: 'kasper',
    page: null,
    frame: 'kasper',
    skin: 'table',
    title: `KASPER - ${parts.heading}`,
    ...parts,
  };
}
