/** What a person at a browser does: opens an address, or sends a form. */
import type { HostId } from '../hosts.ts';

export interface PracticeAction {
  readonly kind: 'open' | 'send';
  readonly host: HostId;
  /** Path of the address, without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** For a file: any text that is not empty. */
  readonly fields: Readonly<Record<string, string>>;
  /** Id of the button pressed; empty when Enter was pressed in a field. */
  readonly button: string;
}

/** Opening an address; `address` is a path and may carry a query. */
export function open(host: HostId, address: string): PracticeAction {
  return { kind: 'open', host, ...parts(address), fields: {}, button: '' };
}

/** Sending a form to an address with its fields and the id of the button pressed. */
export function send(
  host: HostId,
  address: string,
  fields: Readonly<Record<string, string>>,
  button = '',
): PracticeAction {
  return { kind: 'send', host, ...parts(address), fields, button };
}

function parts(address: string): Pick<PracticeAction, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(address, 'https://practice.invalid');
  return { path: pathname, query: Object.fromEntries(searchParams) };
}
