import { render } from 'preact';
import { NotRead } from '../../components/panel/not-read';
import { wordsFor } from '../../lib/words/words';

/** What is kept could not be read at all: the page says so, and the console why. */
export function notRead(root: HTMLElement, error: unknown): void {
  console.error('What is kept could not be read:', error);
  render(<NotRead words={wordsFor(navigator.language)} />, root);
}
