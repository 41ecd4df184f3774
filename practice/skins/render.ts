import type { DrawnScreen, SkinName } from '../drawn-screen.ts';
import { semanticDocument } from './semantic.ts';
import { type AddressOf, realAddress, surroundings } from './surroundings.ts';
import { tableDocument } from './table.ts';

export const SKINS: readonly SkinName[] = ['semantic', 'table'];

const documents = { semantic: semanticDocument, table: tableDocument };

/**
 * A drawn screen as a whole HTML document, in its usual skin unless another is named.
 * `address` makes the addresses of links to the other hosts. No script, no outside asset.
 */
export function renderScreen(
  screen: DrawnScreen,
  skin: SkinName = screen.skin,
  address: AddressOf = realAddress,
): string {
  return documents[skin](surroundings(screen, address)).html;
}
