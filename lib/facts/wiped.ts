/** "I was wiped": noticed, told for as long as it is so, and taken note of once the person says so. */
import { alone, peopleOnDisk, readPassing, removePassing, writePassing } from './store';
import { readTrace, wereWiped, writeTrace } from './trace';

/** In session storage, so that the panel hears of it. */
const WIPED = 'wiped';

/**
 * Compares what is kept with the trace of it; where nothing was lost, the trace follows. Doing it twice is harmless. The
 * first look is not alone: opening the trace takes its time, and mostly there is nothing to do; a page that asks for its
 * hint does not wait for that.
 */
export async function watchForWiping(): Promise<void> {
  const found = await compare();
  if (!found.wiped && !found.behind && !(await isWiped())) return;
  await alone('memory', async () => {
    const { wiped, behind, people } = await compare();
    if (wiped) return writePassing({ [WIPED]: true });
    if (await isWiped()) await removePassing(WIPED);
    if (behind) await writeTrace(people);
  });
}

async function compare() {
  const [trace, people] = await Promise.all([readTrace(), peopleOnDisk()]);
  return {
    people,
    wiped: wereWiped(trace, people),
    behind: [...trace].sort().join() !== [...people].sort().join(),
  };
}

/** Whether the notes of everybody are gone, and nobody erased them. */
export async function isWiped(): Promise<boolean> {
  return (await readPassing(WIPED)) === true;
}

/** The person has read it, and starts anew. What comes back later from a file is merged as ever. */
export function startAnew(): Promise<void> {
  return alone('memory', async () => {
    await writeTrace(await peopleOnDisk());
    await removePassing(WIPED);
  });
}
