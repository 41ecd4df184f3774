export function say(line: string): void;
export class Trouble extends Error {}
export function launch(main: () => Promise<number>): Promise<void>;
