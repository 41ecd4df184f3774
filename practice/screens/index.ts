/** Every drawn screen by its key: the page's id, `<page>:<state>` for another state of it, `nobody/…` for the rest. */
import type { DrawnScreen } from '../drawn-screen.ts';
import { DESK_SAMPLES } from './desk/samples.ts';
import { KASPER_SAMPLES } from './kasper/samples.ts';
import { GATEWAY_SAMPLES } from './kog/samples.ts';
import { dataUpload } from './upload/data-upload.ts';

export type { DrawnScreen, SkinName } from '../drawn-screen.ts';
export { renderScreen, SKINS } from '../skins/render.ts';

const samples = [...GATEWAY_SAMPLES, ...KASPER_SAMPLES, ...DESK_SAMPLES, dataUpload()];

export const SCREENS: Readonly<Record<string, DrawnScreen>> = Object.fromEntries(
  samples.map((screen) => [screen.key, screen]),
);
