import { type PracticePortal, startPracticePortal } from '../../practice/server.ts';
import { Trouble } from '../prepare/say.mjs';

/** Starts the practice portal on this machine; a port that cannot be had is told in one line. */
export async function openPortal(port: number): Promise<PracticePortal> {
  try {
    return await startPracticePortal({ port });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${reason} Another one: npm start -- --port=9443`);
  }
}
