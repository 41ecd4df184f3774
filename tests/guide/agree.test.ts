// @vitest-environment happy-dom
/** What the panel shows first and what stands in the page speak of the same step, on every drawn screen. */
import { describe, expect, it } from 'vitest';
import { adviseFor } from '../../lib/guide/advise';
import { focusOf } from '../../lib/guide/focus';
import { detectPage } from '../../lib/pages/detect';
import { findTarget } from '../../lib/pages/find-sign';
import type { Screen } from '../../lib/screen/screen';
import { english } from '../../lib/words/en/english';
import { HOSTS } from '../../practice/hosts';
import { renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { readExample } from '../pages/read-example';
import { holding } from './facts';

const FACTS = holding();
const examples = Object.values(SCREENS)
  .filter(({ page }) => page !== null)
  .flatMap((screen) => SKINS.map((skin) => ({ screen, skin })));

describe('panel and page agree', () => {
  it.each(examples)('$screen.key ($skin)', ({ screen: drawn, skin }) => {
    readExample(renderScreen(drawn, skin), HOSTS[drawn.host], '/', agree);
  });
});

function agree(screen: Screen): void {
  const detection = detectPage(screen);
  if (detection.outcome !== 'page') return;
  const { hints = [] } = adviseFor(detection.page, FACTS, english, { canOpenPanel: true }) ?? {};
  const [shown] = hints.filter(
    ({ notWhen, pointAt }) => !(notWhen && findTarget(screen, notWhen)) && findTarget(screen, pointAt),
  );
  const focus = focusOf(FACTS, detection.page, detection.met);
  if (shown) expect(focus).toMatchObject({ step: { id: shown.step }, onScreen: true });
  const passed = hints.filter(({ notWhen }) => notWhen && findTarget(screen, notWhen));
  expect(passed.map(({ step }) => step)).not.toContain(focus?.onScreen && focus.step.id);
}
