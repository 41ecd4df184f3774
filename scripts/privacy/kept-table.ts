/** The list of all that may be kept, made from the very rules by which it is kept. */
import { FACTS, type FactId } from '../../lib/facts/facts.ts';
import { facts as NAMES } from '../../lib/words/en/facts.ts';
import { KINDS } from './kinds.ts';

const BEGIN = '<!-- made by `npm run privacy` from lib/facts/facts.ts: do not edit -->';
const END = '<!-- end of what is made -->';

export function keptTable(): string {
  const facts = (Object.keys(FACTS) as FactId[]).map((id) => {
    const { seenOn, byPerson, values, repeats, yearly } = FACTS[id];
    const by = [byPerson && 'you say it', seenOn && 'a screen shows it'].filter(Boolean).join(', or ');
    const how = repeats ? 'each time' : yearly ? 'each year' : 'once';
    return `| ${NAMES[id]} | ${by} | ${values ? values.join(', ') : 'only that it is so'} | ${how} |`;
  });
  const kinds = KINDS.map(({ key, holds, where }) => `| \`${key}\` | ${holds} | ${where} |`);
  return [
    'Facts about a person, each with its time; there are no others:',
    '',
    '| fact | noted when | what can be noted | how often |',
    '| --- | --- | --- | --- |',
    ...facts,
    '',
    'Kinds of records. “Memory”: gone when the browser closes. In the mode “nothing on disk” all but the settings of the computer is kept in memory alone.',
    '',
    '| key | holds | where |',
    '| --- | --- | --- |',
    ...kinds,
  ].join('\n');
}

/** The text with the table in its place. */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`PRIVACY.md lacks ${BEGIN} or ${END}.`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
