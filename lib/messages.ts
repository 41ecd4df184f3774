/**
 * What a portal tab and the panel send to the worker. Types only: the schemas stand in `message-list.ts`, which only
 * the worker loads (`parse-message.ts`), so that no portal has to carry them.
 */
import { browser } from './browser';
import type { Advice } from './guide/advice';
import type { FromPage, FromPanel } from './message-list';

/** What the worker answers to each kind; kinds that are not listed are answered with nothing. */
interface Answers {
  pageSeen: Advice | null;
  /** Whether the panel opened. */
  openPanel: boolean;
}
type AnswerTo<M extends { kind: string }> = M['kind'] extends keyof Answers ? Answers[M['kind']] : undefined;

/**
 * Sends a message to the worker and hands back its answer. Rejects when there is no worker to answer: the extension
 * was updated or removed while this page stayed open.
 */
export function send<M extends FromPage | FromPanel>(message: M): Promise<AnswerTo<M>> {
  return browser.runtime.sendMessage(message) as Promise<AnswerTo<M>>;
}

/** To portal tabs: what the person said in the panel may change what is to be shown there; ask again. */
export const ADVICE_CHANGED = 'adviceChanged';

/** Tells portal tabs. One that does not listen (it is just being left, or older than this version) is passed over. */
export function tellTabs(tabs: readonly number[]): void {
  for (const tab of tabs) browser.tabs.sendMessage(tab, ADVICE_CHANGED).catch(() => undefined);
}
