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
  isIt: 'It is this one',
  isItNamed: (page: string) => `It is this one: ${page}`,
  pickOther: 'Or it is another one:',
  pick: 'I know which one it is:',
  pickNone: 'Choose a screen',
  noAdvice: 'The guide has no advice for that screen.',
  pickAgain: 'Not this screen',
  elsewhere: 'This tab is not KOG or KASPER.',
  elsewhereMoved:
    'Is it KOG or KASPER at another address? Then click the guide’s icon in the browser’s toolbar, so that the guide learns which site it is.',
  openKog: 'Open KOG',
  openKasper: 'Open KASPER',
};
