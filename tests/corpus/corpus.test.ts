// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { judgeCorpus } from './corpus';

/** Goals of the project: never wrong; silent on fewer than five in a hundred. */
const SILENT_AT_MOST = 0.05;

it('at least a thousand changed screens are told, none as another', { timeout: 150_000 }, () => {
  const verdicts = [...judgeCorpus()];
  const those = (verdict: string) => verdicts.filter((one) => one.verdict === verdict);
  expect(verdicts.length).toBeGreaterThanOrEqual(1000);
  expect(those('wrong')).toEqual([]);
  expect(those('silent').length / verdicts.length, report(those('silent'))).toBeLessThan(SILENT_AT_MOST);
});

function report(silent: readonly { screen: string; detection: string }[]): string {
  return silent.map(({ screen, detection }) => `${screen} | ${detection}`).join('\n');
}
