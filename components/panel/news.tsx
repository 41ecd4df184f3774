import { Sparkles } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';
import { stayNear } from './stay-near';

/** What is new for the person, and that they have read it. */
export interface News {
  readonly lines: readonly string[];
  readonly onRead: () => void;
}

/** After an update: quietly, in the panel alone, until it was read. */
export function NewsNote({ news: { lines, onRead }, words }: { readonly news: News; readonly words: Words }) {
  return (
    <section class="news" aria-labelledby="news-title">
      <h2 id="news-title">
        <Icon node={Sparkles} /> {words.news.title}
      </h2>
      <ul class="small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={({ currentTarget }) => {
          stayNear(currentTarget);
          onRead();
        }}
      >
        {words.news.read}
      </button>
    </section>
  );
}
