import type { AppRow, Apps, Links } from '../../drawn-screen.ts';
import type { App } from './app-list.ts';

/** Rows of apps: "Launch" for the person's own, "Enroll" for the others. */
export function appRows(apps: readonly App[], owned: ReadonlySet<string>): Apps {
  return { kind: 'apps', none: 'No apps found.', apps: apps.map((app) => appRow(app, owned)) };
}

function appRow(app: App, owned: ReadonlySet<string>): AppRow {
  const launched = app.owned === true || owned.has(app.id);
  return {
    name: app.name,
    about: app.about,
    link: launched
      ? { label: 'Launch', to: `/home/launch?app=${app.id}` }
      : { label: 'Enroll', to: `/home/onboarding?app=${app.id}` },
  };
}

export function homeTabs(current: 'mine' | 'all'): Links {
  return {
    kind: 'links',
    name: 'homeTabs',
    look: 'tabs',
    links: [
      { label: 'My Apps', to: '/home/', current: current === 'mine' },
      { label: 'All Apps', to: '/home/apps', current: current === 'all' },
    ],
  };
}
