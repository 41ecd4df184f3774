import { counts } from './language';

/** Small drawings of where to look. */
export const drawings = {
  show: 'Where to look',
  /** Names of what is marked are those of the practice portal. */
  alt: (page: string, marked: readonly string[]) =>
    `Drawing of the screen “${page}”. Marked: ${counts.list(marked.map((name) => `“${name}”`))}.`,
  caption: 'Drawing; the real screen differs.',
};
