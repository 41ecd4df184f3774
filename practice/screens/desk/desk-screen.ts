import type { DrawnScreen } from '../../drawn-screen.ts';

/** A screen of practice itself: no portal has its like. */
export function deskScreen(parts: Pick<DrawnScreen, 'key' | 'path' | 'heading' | 'blocks'>): DrawnScreen {
  return {
    host: 'kog',
    page: null,
    frame: 'practice',
    skin: 'semantic',
    title: `Practice: ${parts.heading}`,
    ...parts,
  };
}
