/** "I was wiped": noticed, told for as long as it is so, and taken note of once the person says so. */
import { alone, peopleOnDisk, readPassing, removePassing, writePassing } from './store';
import { readTrace, wereWiped, writeTrace } from './trace';

/** In session storage, so that the panel hears of it. */
const WIPED = 'wiped';

/** Compares what is kept with the trace of it; where nothing was lost, the trace follows. Doing it twice is harmless. */
export function watchForWiping(): Promise<void> {
  return alone('memory', async () => {
    const [trace, people] = [await readTrace(), await peopleOnDisk()];
    if (wereWiped(trace, people)) return writePassing({ [WIPED]: true });
    if (await isWiped()) await removePassing(WIPED);
    if ([...trace].sort().join() !== [...people].sort().join()) await writeTrace(people);
  });
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
