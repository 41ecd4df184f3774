import type { Words } from '../../lib/words/words';

export interface ReportEvents {
  /** Looks at the screen beside the panel, once, and answers the report as a text. Rejects where it cannot look. */
  readonly describe: (words: Words) => Promise<string>;
  /** Hands the text to the person as a file of that name. Left out: no files may be made here. */
  readonly save?: (text: string, name: string) => Promise<void>;
}
