/** A browser, and the way through its settings. */
type Browser = readonly [name: string, way: string];

const browsers: readonly Browser[] = [
  [
    'Chrome',
    'Settings, “Privacy and security”, “Site settings”, “Pop-ups and redirects”. At “Allowed to send pop-ups and use redirects”, click “Add”.',
  ],
  [
    'Edge',
    'Settings; type “pop-ups” into its search box and open “Pop-ups and redirects”. At the sites that are allowed, click “Add”.',
  ],
  [
    'Firefox',
    'Settings; type “pop-up” into its search box. At the setting that blocks pop-up windows, click “Exceptions”.',
  ],
];

/** The site is named by the official help page; the rest is how the browsers do it, in words that outlast a version. */
export const popUps = {
  title: 'How to allow pop-ups',
  why: 'KASPER’s older help says: pop-up blockers must allow ekasper.chfs.ky.gov. For that site alone:',
  blocked:
    'Did the browser just block one? It says so at the address bar. Click there, and choose to allow pop-ups of this site always.',
  before: 'Or allow them beforehand:',
  browsers,
  type: 'Type https://ekasper.chfs.ky.gov and save it.',
  managed: 'No such choice, or it is locked? Then whoever manages this computer decides.',
};
