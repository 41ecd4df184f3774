import type { DrawnScreen } from '../../drawn-screen.ts';
import { APPS } from './app-list.ts';
import { appRows, homeTabs } from './app-rows.ts';
import { kogScreen } from './kog-screen.ts';

/** `owned`: ids of apps the person has been given since. */
export function myApps(owned: ReadonlySet<string> = new Set()): DrawnScreen {
  return kogScreen({
    key: 'kog/my-apps',
    page: 'kog/my-apps',
    path: '/home/',
    title: 'Kentucky Online Gateway - Home',
    heading: 'My Apps',
    frame: 'kog-signed-in',
    skin: 'table',
    blocks: [
      homeTabs('mine'),
      { kind: 'text', text: 'These apps are yours. Open one with Launch.' },
      appRows(
        APPS.filter((app) => app.owned || owned.has(app.id)),
        owned,
      ),
    ],
  });
}
