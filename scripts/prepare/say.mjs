/** One line about what is being done now. */
export function say(line) {
  console.log(`KASPER Guide: ${line}`);
}

/** Something the person at the keyboard can read and act on: it is printed as one line, without a stack. */
export class Trouble extends Error {}

/** Runs a launcher; trouble ends it with one clear line and exit code 1. */
export async function launch(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(`KASPER Guide: ${error.message}`);
    process.exitCode = 1;
  }
}
