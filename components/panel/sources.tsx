import { CalendarClock, ExternalLink, Quote } from 'lucide';
import type { Source } from '../../lib/guide/sources';
import type { OfficialPage } from '../../lib/guide/sources/official-page';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** What a piece of advice stands on, shown on request: the sentence, where it stands, and when it was read. */
export function OfficialSentence({ sources, words }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <ReadLongAgo sources={sources} words={words} />
      <details class="sentence">
        <summary>
          <Icon node={Quote} />
          {sources.length > 1 ? words.panel.showSentences : words.panel.showSentence}
        </summary>
        <Sentences sources={sources} words={words} />
      </details>
    </>
  );
}

/** Said without being asked, for it weakens the advice: the oldest reading, where it lies over a year back. */
function ReadLongAgo({ sources, words: { panel, dates } }: SourcesProps) {
  const [oldest] = sources
    .filter(({ old }) => old)
    .map(({ page }) => page.read)
    .sort();
  if (!oldest) return null;
  return (
    <p class="read-long-ago small">
      <Icon node={CalendarClock} />
      <span>{panel.readLongAgo(dates.calendarDay(oldest))}</span>
    </p>
  );
}

/** The sentences of each page together, then the page. */
export function Sentences({ sources, words }: SourcesProps) {
  const pages = [...new Set(sources.map(({ page }) => page))];
  return (
    <div class="sentences">
      {pages.map((page) => (
        <figure key={page.address}>
          {sources.filter((source) => source.page === page).map((source) => sentence(source, words))}
          <figcaption>
            <From page={page} words={words} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function sentence({ ids: [id], text, verbatim }: Source, { panel, translated }: Words) {
  if (verbatim) {
    return (
      <blockquote key={text} lang="en">
        {text}
      </blockquote>
    );
  }
  return (
    <p key={text} class="retold">
      <span class="retold-mark">{panel.inOurWords}</span>{' '}
      {(translated?.retold as Readonly<Record<string, string>> | undefined)?.[id ?? ''] ?? text}
    </p>
  );
}

function From({ page, words }: { readonly page: OfficialPage; readonly words: Words }) {
  const { panel, dates, translated } = words;
  return (
    <>
      {panel.from}{' '}
      <a href={page.address} lang="en" target="_blank" rel="noopener noreferrer">
        {page.name}
        <Icon node={ExternalLink} />
      </a>
      {/* The stop never begins a line. */}
      {'\u2060'}. {panel.read(dates.calendarDay(page.read))} {page.older && panel.olderPage}{' '}
      {translated?.quoted}
    </>
  );
}
