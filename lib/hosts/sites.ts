import { isPortal } from '../pages/hosts';

/** Pharmacies report dispensing data there (G07): no part of this way, and never a place for the guide. */
export const DATA_UPLOAD = 'ekasperupload.chfs.ky.gov';

/** Under it the state has its sites; either portal may move to another of them. */
const STATE = /^([a-z0-9-]+\.)*ky\.gov$/;

/**
 * What a site is to the guide. `state`: the portal may stand there one day; `upload`: the wrong door; `other`: nothing,
 * or an address that the browser does not tell.
 */
export type Site =
  | { readonly kind: 'portal' | 'state'; readonly host: string }
  | { readonly kind: 'upload' | 'other' };

/** `address`: as the browser tells it of a tab; undefined where it does not. */
export function siteOf(address: string | undefined): Site {
  const { protocol, hostname: host } = URL.parse(address ?? '') ?? {};
  if (protocol !== 'https:' || host === undefined) return { kind: 'other' };
  if (host === DATA_UPLOAD) return { kind: 'upload' };
  if (isPortal(host)) return { kind: 'portal', host };
  return STATE.test(host) ? { kind: 'state', host } : { kind: 'other' };
}

/** The permission to look at one host, and no other. */
export const originOf = (host: string): string => `https://${host}/*`;
