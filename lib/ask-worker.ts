import type { FromPanel } from './message-list';
import { send } from './messages';

/** What the worker answers where it failed. An error cannot travel as an answer, and must not pass for success. */
export interface Failure {
  readonly failed: string;
}

/** The answer to be sent for an error: its name alone, by which the panel finds the words. */
export function failureOf(error: unknown): Failure {
  return { failed: error instanceof Error ? error.name : 'Error' };
}

/** Asks the worker for something; rejects where it was not done, with an error of the name that it had there. */
export async function askWorker<M extends FromPanel>(message: M): ReturnType<typeof send<M>> {
  const answer = await send(message);
  if (!isFailure(answer)) return answer;
  throw Object.assign(new Error('The worker could not do it.'), { name: answer.failed });
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failed' in answer;
}
