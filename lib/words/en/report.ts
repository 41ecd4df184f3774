/** The report of a screen: what the panel says about it, and the words in it. */
export const report = {
  make: 'Report this screen',
  title: 'Report of this screen',
  readIt:
    'Please read it through. It holds no values, no names and no numbers: only words that forms are made of. Nothing was sent. Pass it on yourself to whoever looks after this guide.',
  copy: 'Copy',
  copied: 'The report is copied.',
  copyFailed: 'That could not be copied. Select the text and copy it, or save it.',
  save: 'Save as a file',
  saved: (name: string) => `Saved as ${name}.`,
  close: 'Close the report',
  failed: 'The screen could not be described. Reload the tab and try once more.',
  fileName: 'kasper-guide-screen.txt',

  head: (version: string) => `KASPER Guide ${version}: report of a screen`,
  host: 'Site',
  path: 'Path',
  titleOf: 'Title',
  otherWords: '(other words)',
  patients: 'Patients may show here: headings and labels alone.',
  headings: 'Headings',
  fields: 'Fields',
  actions: 'Links and buttons',
  pages: 'Nearest screens',
  met: 'signs met',
  missed: 'signs missed',
  none: 'none',
};
