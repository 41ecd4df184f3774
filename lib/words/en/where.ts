/** Where the person is, as far as the guide can tell. */
export const where = {
  title: 'Where you are',
  onPage: (page: string) => `You are on ${page}.`,
  picked: (page: string) => `You said: this is ${page}.`,
  unknown: 'I don’t know this screen for sure.',
  unknownWhy: 'It may have changed, or it is not part of the way. The guide shows nothing in the page here.',
  ambiguous: 'This screen looks like more than one that I know.',
  nearest: 'Nearest are:',
  missing: (signs: readonly string[]) => `missing: ${signs.join('; ')}`,
  pick: 'I know which one it is:',
  pickNone: 'Choose a screen',
  pickAgain: 'Not this screen',
  elsewhere: 'This tab is not KOG or KASPER.',
  elsewhereWhy: 'Just opened it, or just installed the guide? Then reload the tab.',
  openKog: 'Open KOG',
  openKasper: 'Open KASPER',
};
