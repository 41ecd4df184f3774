import { SOURCE_IDS, type SourceId, sentences } from '../../lib/guide/sources';
import { english } from '../../lib/words/en/english';
import { NOW } from '../guide/facts';
import { type Place, TOLD } from './table';

/** The table as a page of the docs; `npx vitest run tests/told -u` writes it anew. */
export function asDocument(): string {
  const rows = [['fact', 'told in', 'page'], ...SOURCE_IDS.map((id) => [id, where(TOLD[id]), pageOf(id)])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = '', ...body] = rows.map((row) => line(row, ' '));
  return [
    '# Where each fact is told',
    '',
    'Made from `tests/told/table.ts`; the test beside it goes to each place in the panel by clicks and finds the',
    'official sentence, its page and the day it was read. F ids are the page of the Board, G ids other official pages.',
    '',
    head,
    line(['', '', ''], '-'),
    ...body,
    '',
  ].join('\n');
}

function where(place: Place): string {
  if ('step' in place) return `step: ${english.steps[place.step].title}`;
  if ('answer' in place) return `answer: ${english.triage.outcomes[place.answer]}`;
  if ('deadline' in place) return `deadline: ${english.deadlines.rules[place.deadline].name}`;
  if ('contact' in place) return `contact: ${english.desks.names[place.contact].name}`;
  if ('trouble' in place) return `help: ${english.troubles.each[place.trouble].name}`;
  return `reading: ${english.background.topics[place.reading]}`;
}

function pageOf(id: SourceId): string {
  return sentences([id], NOW)[0]?.page.name ?? '';
}
