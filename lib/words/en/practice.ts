/** Practice on pretend portals. */
export const practice = {
  title: 'Practice first',
  why: 'Pretend portals with made-up data, in a tab of their own. You can do everything wrong there: nothing is sent, and your checklist stays as it is.',
  open: 'Practice',
  notOpened: 'Practice could not be opened. Try once more.',
  band: 'Practice: this is not your checklist.',
  bandWhy:
    'What is noted here is gone when you close or reload the practice tab. Your own checklist is back as soon as you leave that tab.',
  atDesk:
    'At the practice desk, choose “Sign in” or “Create a gateway account” to begin. You can move time on there, too.',
};
