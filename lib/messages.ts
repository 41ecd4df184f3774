/**
 * What a portal tab and the panel send to the worker. Types only: the schemas stand in `message-list.ts`, which only
 * the worker loads (`parse-message.ts`), so that no portal has to carry them.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import type { Imported } from './carry/carry-out';
import type { Advice } from './guide/advice';
import type { FromPage, FromPanel, FromPractice } from './message-list';

/** What comes of each kind of message; of kinds that are not listed nothing does. */
interface Answers {
  pageSeen: Advice | null;
  practiceSeen: Advice | null;
  /** Whether the panel opened. */
  openPanel: boolean;
  importRecords: Imported;
  /** What was erased, by storage key. */
  erase: Readonly<Record<string, unknown>>;
}
export type AnswerTo<M extends { kind: string }> = M['kind'] extends keyof Answers
  ? Answers[M['kind']]
  : undefined;
/** As it arrives: a page has its answer at once, the panel has yet to read it (`ask-worker.ts`). */
type Arriving<M extends { kind: string }> = M extends FromPanel ? unknown : AnswerTo<M>;

/**
 * Messaging as the browser itself has it. It answers with promises in every browser we support, so the portals need
 * not carry the polyfill, which would be a sixth of all that is put into them (docs/decisions). Undefined once the
 * extension was updated or removed while the page stayed open.
 */
function runtime(): Runtime.Static | undefined {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  // An element with the id "browser" would pass for the API where the browser itself has none of that name.
  return [browser, chrome].find((api) => api?.runtime?.id)?.runtime;
}

/** Whether there still is an extension that this page belongs to. */
export const isConnected = (): boolean => runtime() !== undefined;

/**
 * Sends a message to the worker and hands back its answer. Rejects when there is no worker to answer: the extension
 * was updated or removed while this page stayed open.
 */
export async function send<M extends FromPage | FromPractice | FromPanel>(message: M): Promise<Arriving<M>> {
  const connection = runtime();
  if (!connection) throw new Error('Gone.');
  return (await connection.sendMessage(message)) as Arriving<M>;
}

/** To portal tabs: what the person said in the panel may change what is to be shown there; ask again. */
export const ADVICE_CHANGED = 'adviceChanged';

/** To portal tabs: the person or the browser no longer lets the guide look there; leave. */
export const WITHDRAWN = 'leave';

export type ToTab = typeof ADVICE_CHANGED | typeof WITHDRAWN;

/** Hands on what the worker says to this tab. */
export function onTold(listener: (word: ToTab) => void): void {
  runtime()?.onMessage.addListener((message: unknown) => void listener(message as ToTab));
}
