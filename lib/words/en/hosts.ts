import { counts } from './language';

/** Sites: what the browser lets the guide look at, and what the person may allow. */
export const hosts = {
  closedTitle: 'Your browser keeps the guide out',
  closed: (hosts: readonly string[]) =>
    `The guide may not look at ${counts.list(hosts)}. So it shows nothing there, and does not see where you are. This was set in this browser, or by whoever manages this computer.`,
  allowAgain: 'Allow it again',
  closedRefused:
    'Nothing was changed. The checklist here goes on working; you can allow the site at any time, here or in the browser’s settings for extensions.',
  cannotAsk: 'The browser did not ask. Whoever manages this computer may have turned this off.',

  upload: 'This is the wrong door: the data upload.',
  uploadWhy: 'Pharmacies report dispensing data here. Your own KASPER account starts at KOG.',

  offer: (host: string) => `This tab is ${host}.`,
  offerWhy:
    'The guide knows KOG and KASPER at their usual addresses alone. If one of them now stands here, you can let the guide look at this one site.',
  allow: (host: string) => `Guide me on ${host}`,
  offerRefused: (host: string) =>
    `You said no, so the guide stays out of ${host}. The checklist here goes on working; you can allow it at any time.`,
  allowedNotSeen: (host: string) =>
    `You allowed the guide on ${host}, but it sees nothing yet. Reload the tab.`,
  allowedHere: (host: string) => `You allowed the guide on ${host}.`,
  stop: 'Stop here',
  stopped: (host: string) => `The guide no longer looks at ${host}.`,
};
