/** The callout in the page and its controls. */
export const callout = {
  name: 'KASPER Guide (unofficial)',
  showMe: 'Show me',
  next: 'Next hint',
  of: 'of',
  hide: 'Hide',
  openPanel: 'Open the checklist',
  openFromToolbar: 'For the checklist, click the KASPER Guide icon in the toolbar.',
  clear: 'Clear both fields',
  cannotClear: 'The portal does not let you change one of them, so the guide cannot clear it.',
  cleared: 'Both fields are empty again.',
  unofficial: 'Unofficial. Not affiliated with the Commonwealth of Kentucky.',
  assumesNew: 'This assumes that you never had a KASPER account. You had one? Say so in the checklist.',
  guard: {
    title: 'These fields must stay empty',
    lines: [
      'The official page says: “Do not enter any information in the KASPER Username/Password fields.”',
      'The browser or a password manager may have filled them in.',
    ],
  },
};
