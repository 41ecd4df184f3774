import type { DrawnScreen } from '../../drawn-screen.ts';
import { APPS, type App } from './app-list.ts';
import { appRows, homeTabs } from './app-rows.ts';
import { kogScreen } from './kog-screen.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface AppsShown {
  readonly apps: readonly App[];
  readonly owned: ReadonlySet<string>;
  readonly letter?: string;
  readonly search?: string;
}

/** The list of all apps, or of those found by a letter or a search. */
export function allApps(shown: AppsShown = { apps: APPS, owned: new Set() }): DrawnScreen {
  return kogScreen({
    key: 'kog/all-apps',
    page: 'kog/all-apps',
    path: '/home/apps',
    title: 'Kentucky Online Gateway - Home',
    heading: 'All Apps',
    frame: 'kog-signed-in',
    skin: 'table',
    stickyHeader: true,
    blocks: [
      homeTabs('all'),
      { kind: 'text', text: 'Find an app by its first letter, or search by a word.' },
      {
        kind: 'links',
        name: 'letter',
        look: 'letters',
        links: LETTERS.map((letter) => ({
          label: letter,
          to: `/home/apps?letter=${letter}`,
          current: letter === shown.letter,
        })),
      },
      {
        kind: 'form',
        name: 'appSearch',
        to: '/home/apps',
        method: 'get',
        fields: [
          {
            name: 'search',
            label: 'Search for an app',
            type: 'search',
            ...(shown.search ? { value: shown.search } : {}),
          },
        ],
        buttons: [{ id: 'search', label: 'Search' }],
      },
      appRows(shown.apps, shown.owned),
    ],
  });
}
