/** The page shown after the installation. */
export const welcome = {
  title: 'KASPER Guide leads you to a KASPER account',
  lead: 'It stands beside you on the screens of KOG and KASPER, and keeps your checklist and your dates.',
  does: 'What it does',
  doesLines: [
    'It points at the next thing to use on the screen.',
    'It warns you where two fields must stay empty.',
    'It watches the clocks: four hours to activate, 14 days for the welcome e-mail, 90 days for the KOG password.',
    'It shows the official sentence behind each step.',
  ],
  never: 'What it never does',
  neverLines: [
    'It never fills in, clicks or sends anything for you.',
    'It never reads what you type, and never keeps names, numbers or addresses from a screen.',
    'It never sends anything anywhere: it has no server and uses no network.',
    'It never shows anything on patient screens.',
  ],
  begin: 'Two clicks, then you are ready',
  pin: 'Pin the icon: click the puzzle piece in the toolbar, then the pin beside KASPER Guide.',
  pinFirefox:
    'Pin the icon: click the puzzle piece in the toolbar, then the gear beside KASPER Guide, then “Pin to Toolbar”.',
  open: 'Open the checklist',
  openWhy: 'It stands beside the portal. Later, the icon in the toolbar opens it.',
  inTab: 'Open it in a tab instead',
  options: 'Options: language, look, hints',
};
