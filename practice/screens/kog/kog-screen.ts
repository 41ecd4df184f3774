import type { DrawnScreen } from '../../drawn-screen.ts';

type Parts = Omit<DrawnScreen, 'host' | 'page' | 'frame' | 'skin' | 'title'> &
  Partial<Pick<DrawnScreen, 'page' | 'frame' | 'skin' | 'title'>>;

/** A screen of the gateway: by default before sign-in, drawn with labels, titled by its heading, nobody's page. */
export function kogScreen(parts: Parts): DrawnScreen {
  return {
    host: 'kog',
    page: null,
    frame: 'kog',
    skin: 'semantic',
    title: `${parts.heading} - Kentucky Online Gateway`,
    ...parts,
  };
}
