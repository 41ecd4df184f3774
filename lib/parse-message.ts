/** Loaded by the worker alone: it brings the schemas along. */
import {
  type FromPage,
  type FromPanel,
  type FromPractice,
  fromPage,
  fromPanel,
  fromPractice,
} from './message-list';

/** What the browser says of a sender; the sender cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | { id?: number | undefined; openerTabId?: number | undefined; incognito: boolean }
    | undefined;
}

/** The portal tab a message came from. `host`: the host name of its address; nothing else of the address is read. */
export interface PortalTab {
  readonly id: number;
  readonly host: string;
  readonly isPrivate: boolean;
  /** The tab it was opened from, where the browser knows. */
  readonly opener?: number | undefined;
}

export type Received =
  | { readonly from: 'page'; readonly message: FromPage; readonly tab: PortalTab }
  | { readonly from: 'practice'; readonly message: FromPractice; readonly tab: number }
  | { readonly from: 'panel'; readonly message: FromPanel };

/**
 * Reads a message by who sent it: our own pages (`own` is the address they start with) may say what the panel may
 * say, the practice page only what is noted of a practice, a script in a tab only what a page may say. Anything else:
 * null, and one line in the worker's console.
 */
export function parseMessage(
  raw: unknown,
  sender: Sender,
  own: { id: string; url: string },
): Received | null {
  const tab = portalTab(sender);
  if (sender.id === own.id && sender.url?.split(/[?#]/)[0] === `${own.url}practice.html`) {
    const parsed = fromPractice.safeParse(raw);
    if (parsed.success && tab) return { from: 'practice', message: parsed.data, tab: tab.id };
  } else if (sender.id === own.id && sender.url?.startsWith(own.url)) {
    const parsed = fromPanel.safeParse(raw);
    if (parsed.success) return { from: 'panel', message: parsed.data };
  } else if (sender.id === own.id && tab) {
    const parsed = fromPage.safeParse(raw);
    if (parsed.success) return { from: 'page', message: parsed.data, tab };
  }
  console.warn('A message that nobody may send was ignored:', kindOf(raw));
  return null;
}

function portalTab({ tab, url }: Sender): PortalTab | null {
  if (tab?.id === undefined || url === undefined || !URL.canParse(url)) return null;
  return { id: tab.id, host: new URL(url).hostname, isPrivate: tab.incognito, opener: tab.openerTabId };
}

/** The kind alone: the rest of a message could hold anything. */
function kindOf(raw: unknown): string {
  const kind = typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : undefined;
  return typeof kind === 'string' ? kind.slice(0, 30) : 'of no kind';
}
