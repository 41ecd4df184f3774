// `npm run bench -- recognition`: how many changed screens are told, by kind of change.
import { Window } from 'happy-dom';
import { runnerImport } from 'vite';
import { launch } from '../../scripts/prepare/say.mjs';
import type { Verdict } from '../corpus/corpus.ts';
import { table } from './table.ts';

await launch(async () => {
  // The reader asks the browser's own classes, which no page can hide; here they are happy-dom's.
  const { Node, NodeFilter, Element, Document, ShadowRoot } = new Window();
  Object.assign(globalThis, { Node, NodeFilter, Element, Document, ShadowRoot });
  const { module } = await runnerImport<{ judgeCorpus: () => Generator<Verdict> }>(
    './tests/corpus/corpus.ts',
  );

  const verdicts = [...module.judgeCorpus()];
  const changes = [...new Set(verdicts.map(({ change }) => change))];
  const row = (name: string, some: readonly Verdict[]) => [
    name,
    ...(['told', 'silent', 'wrong'] as const).map(
      (kind) => `${some.filter((one) => one.verdict === kind).length}`,
    ),
  ];
  console.log(
    table([
      ['change', 'told', 'silent', 'wrong'],
      ...changes.map((change) =>
        row(
          change,
          verdicts.filter((one) => one.change === change),
        ),
      ),
      row('all', verdicts),
    ]),
  );
  return 0;
});
