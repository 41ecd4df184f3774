import type { FromPanel } from './message-list';
import { type AnswerTo, send } from './messages';

/**
 * What the worker answers. That something was done is said, too (`done`: what came of it, null where nothing is to be
 * told): a worker that is killed midway leaves its message without an answer, and that must not pass for success.
 */
export type Outcome = { readonly done: unknown } | { readonly failed: string };

/** The answer to be sent for what was done. */
export function outcomeOf(done: unknown): Outcome {
  return { done: done ?? null };
}

/** The answer to be sent for an error: its name alone, by which the panel finds the words. An error cannot travel. */
export function failureOf(error: unknown): Outcome {
  return { failed: error instanceof Error ? error.name : 'Error' };
}

/**
 * Asks the worker for something; rejects where it was not done, with an error of the name that it had there, and where
 * nobody answered (`NoAnswer`): whether it was done, only what is kept can tell.
 */
export async function askWorker<M extends FromPanel>(message: M): Promise<AnswerTo<M>> {
  return resultOf<M>(await send(message));
}

/** What came of it, from the worker's answer; throws as `askWorker` rejects. */
export function resultOf<M extends FromPanel>(answer: unknown): AnswerTo<M> {
  if (has(answer, 'done')) return (answer.done ?? undefined) as AnswerTo<M>;
  const name = has(answer, 'failed') ? String(answer.failed) : 'NoAnswer';
  throw Object.assign(new Error('The worker could not do it.'), { name });
}

function has<K extends string>(answer: unknown, key: K): answer is Record<K, unknown> {
  return typeof answer === 'object' && answer !== null && key in answer;
}
