import { counts } from './language';

/** Sites: what the browser lets the guide look at, and what the person may allow. */
export const hosts = {
  keptOutTitle: 'Your browser keeps the guide out',
  withdrawn: (hosts: readonly string[]) =>
    `The guide may not look at ${counts.list(hosts)}. So it shows nothing there, and does not see where you are. This was set in this browser, or by whoever manages this computer.`,
  allowAgain: 'Allow it again',
  withdrawnRefused:
    'Nothing was changed. The checklist here goes on working; you can allow the site at any time, here or in the browser’s settings for extensions.',
  policyTitle: 'Your IT department keeps the guide out',
  policy: (host: string) =>
    `A policy of this computer closes ${host} to the guide: it shows nothing there, and does not see where you are.`,
  shut: (host: string) =>
    `The browser lets the guide see nothing of ${host}. Did the page not load? Then reload it. If it did, your IT department may have closed this site to extensions; a PDF is closed to them always.`,
  goOn: 'Your checklist works all the same: tick off your steps yourself.',
  policyPerhaps: 'Your IT department keeps the guide out of this tab.',
  policyPerhapsWhy: 'If it shows KOG or KASPER, give your IT department these words.',
  forIt: 'Words for your IT department',
  forItSay:
    'The extension KASPER Guide (unofficial) is kept out of kog.chfs.ky.gov and ekasper.chfs.ky.gov in my browser. Please look at the policy ExtensionSettings. Chrome and Edge: take these two sites out of runtime_blocked_hosts, or add both to runtime_allowed_hosts for this extension. Firefox: take them out of restricted_domains. The file docs/it-guide.md of the extension has examples.',
  forItCopy: 'Copy these words',
  forItCopied: 'Copied: the words for your IT department.',
  cannotAsk: 'The browser did not ask. Whoever manages this computer may have turned this off.',

  here: (host: string) => `This tab is ${host}.`,
  seesNothing: 'The guide sees nothing of it. Why stands above.',
  seesNothingYet: 'The guide sees nothing of it yet. If this stays so, reload the tab.',

  upload: 'This is the wrong door: the data upload.',
  uploadWhy: 'Pharmacies report dispensing data here. Your own KASPER account starts at KOG.',

  offerWhy:
    'The guide knows KOG and KASPER at their usual addresses alone. If one of them now stands here, you can let the guide look at this one site.',
  allow: (host: string) => `Guide me on ${host}`,
  offerRefused: (host: string) =>
    `You said no, so the guide stays out of ${host}. The checklist here goes on working; you can allow it at any time.`,
  allowedNotSeen: (host: string) =>
    `You allowed the guide on ${host}, but it sees nothing of it yet. If this stays so, reload the tab.`,
  allowedHere: (host: string) => `You allowed the guide on ${host}.`,
  stop: 'Stop here',
  stopped: (host: string) => `The guide no longer looks at ${host}.`,
};
