import {
  addPerson,
  choosePerson,
  claim,
  clearPerson,
  drop,
  removePerson,
  renamePerson,
  restorePerson,
  setShared,
  takeBack,
} from '../../lib/facts/roster';
import type { ToRoster } from '../../lib/message-list';

export function obeyRoster(does: ToRoster): Promise<void> {
  const now = Date.now();
  switch (does.act) {
    case 'add':
      return addPerson(does.alias, does.tab, now);
    case 'rename':
      return renamePerson(does.person, does.alias, now);
    case 'choose':
      return choosePerson(does.person, does.tab, now);
    case 'remove':
      return removePerson(does.person, now);
    case 'restore':
      return restorePerson(does.person, now);
    case 'claim':
      return claim(does.from, does.person);
    case 'drop':
      return drop(does.from);
    case 'clear':
      return clearPerson(does.person, now);
    case 'takeBack':
      return takeBack();
    case 'setShared':
      return setShared(does, now);
  }
}
